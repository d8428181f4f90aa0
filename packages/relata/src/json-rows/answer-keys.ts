import type { Field } from '../ops/plan.ts';
import { asciiOf, textOfAscii } from './ascii.ts';

const QUOTE = 34;
const BACKSLASH = 92;
/** No answer id is longer. */
const LONGEST_KEY = 256;

/** Answer ids as keys of an object, found by the key that came before. */
export interface AnswerKeys {
  /** Begins an object. */
  begin(): void;
  /** The field whose `"key":` begins at `start`, where it is the one that came next the last time; else −1. */
  foretold(view: DataView, start: number): number;
  /** The field whose key begins at `start`, with its quote; −1 where it is none or is written with an escape. */
  any(bytes: Uint8Array, view: DataView, start: number): number;
  /** Goes on to a field; false where it came before in this object. */
  take(field: number): boolean;
  /** Bytes of a field's key with both quotes. */
  readonly lengths: Int32Array;
}

/** Objects mostly have their keys in the order of the one before, so that each key foretells the next. */
export function answerKeys(fields: readonly Field[]): AnswerKeys {
  const count = fields.length;
  const keys = fields.map(({ id }) => asciiOf(`"${id}":`));
  const lengths = Int32Array.from(keys, (key) => key.length - 1);
  const words = Math.max(1, ...keys.map((key) => (key.length + 3) >> 2));
  /** The keys, four bytes at a time; and which bits are theirs, with the colon and without. */
  const key32 = new Int32Array(count * words);
  const withColon = new Int32Array(count * words);
  const without = new Int32Array(count * words);
  keys.forEach((key, field) => {
    key.forEach((byte, i) => {
      const at = field * words + (i >> 2);
      const shift = 8 * (i & 3);
      key32[at] = (key32[at] as number) | (byte << shift);
      withColon[at] = (withColon[at] as number) | (255 << shift);
      if (i < key.length - 1) without[at] = (without[at] as number) | (255 << shift);
    });
  });
  const fieldOf = new Map(fields.map(({ id }, field) => [id, field]));
  /** The field that came after each the last time; at the end, the one that came first. */
  const after = Int32Array.from({ length: count + 1 }, (_, field) => (field + 1) % count);
  after[count] = 0;
  const seen = new Float64Array(count);
  let object = 0;
  let before = count;

  function isKey(view: DataView, start: number, field: number, mask32: Int32Array): boolean {
    const from = field * words;
    const to = from + (((lengths[field] as number) + 4) >> 2);
    let p = start;
    for (let word = from; word < to; word++) {
      if (((view.getInt32(p, true) ^ (key32[word] as number)) & (mask32[word] as number)) !== 0) {
        return false;
      }
      p += 4;
    }
    return true;
  }

  function lookedUp(bytes: Uint8Array, start: number): number {
    let end = start;
    while (bytes[end] !== QUOTE) {
      if (bytes[end] === BACKSLASH || end - start > LONGEST_KEY || end >= bytes.length) return -1;
      end++;
    }
    return fieldOf.get(textOfAscii(bytes, start, end)) ?? -1;
  }

  return {
    lengths,
    begin() {
      object++;
      before = count;
    },
    foretold(view, start) {
      const field = after[before] as number;
      return isKey(view, start, field, withColon) ? field : -1;
    },
    any(bytes, view, start) {
      if (bytes[start] !== QUOTE) return -1;
      const field = after[before] as number;
      return isKey(view, start, field, without) ? field : lookedUp(bytes, start + 1);
    },
    take(field) {
      after[before] = field;
      if (seen[field] === object) return false;
      seen[field] = object;
      before = field;
      return true;
    },
  };
}
