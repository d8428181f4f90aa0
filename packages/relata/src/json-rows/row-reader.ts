import { OTHER } from '../delimited/fast-cells.ts';
import type { Lanes } from '../delimited/lanes.ts';
import type { Field } from '../ops/plan.ts';
import { answerAdds } from './answer-adds.ts';
import { answerKeys } from './answer-keys.ts';
import { idReader } from './id-reader.ts';

const SPACE = 32;
const QUOTE = 34;
const COMMA = 44;
const ZERO = 48;
const NINE = 57;
const COLON = 58;
const OPEN_ARRAY = 91;
const CLOSE_ARRAY = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
/** Four bytes of keys and words, the first in the lowest bits. */
const ID = 0x22646922;
const ANSW = 0x736e6122;
const WERS = 0x73726577;
const NULL = 0x6c6c756e;
/** Of four bytes: two commas, and what digits have in common. */
const PAIR_MASK = 0xfff0fff0 | 0;
const PAIR = 0x2c302c30;

/** Reads a respondent written the plain way: `{"id": …, "answers": […]}`, the answers declared options or null. */
export interface RowReader {
  /**
   * Reads the respondent that begins at `start` into the lanes, and answers where it ends;
   * `OTHER` where it is written otherwise. Eight zero bytes must follow the text.
   */
  read(bytes: Uint8Array, view: DataView, start: number): number;
  /** Where the id of that respondent begins and ends, quotes and all. */
  readonly id: { from: number; to: number };
}

/**
 * `given` takes each answer as it was given, NaN where there is none. `longestId`: most
 * characters of an id that is a text.
 */
export function rowReader(
  fields: readonly Field[],
  packing: Lanes,
  lanes: Int32Array,
  given: Float64Array,
  longestId: number,
): RowReader {
  const { byDigit, byPair, byValue } = answerAdds(packing, fields);
  const laneOf = Int32Array.from(packing.laneOf);
  const keys = answerKeys(fields);
  const count = fields.length;
  const id = { from: 0, to: 0 };

  const readId = idReader(longestId);

  let end = 0;
  /** What an answer of any kind adds, and in `end` where it ends. */
  function added(bytes: Uint8Array, view: DataView, start: number, field: number): number {
    if (view.getInt32(start, true) === NULL) {
      end = start + 4;
      given[field] = Number.NaN;
      return 0;
    }
    let p = start;
    let value = 0;
    for (; (bytes[p] as number) >= ZERO && (bytes[p] as number) <= NINE && value <= 252; p++) {
      value = 10 * value + (bytes[p] as number) - ZERO;
    }
    const zeros = bytes[start] === ZERO && p > start + 1;
    if (p === start || zeros || value > 252) return OTHER;
    end = p;
    given[field] = value;
    return byValue[(field << 8) | value] as number;
  }

  function readArray(bytes: Uint8Array, view: DataView, start: number): number {
    let p = start;
    for (let field = 0; field < count; ) {
      const four = view.getInt32(p, true);
      if ((four & PAIR_MASK) === PAIR && field + 2 < count) {
        const both = byPair[(field << 8) | (four & 15) | ((four >> 12) & 0xf0)] as number;
        if (both >= 0) {
          const lane = laneOf[field] as number;
          lanes[lane] = (lanes[lane] as number) + both;
          given[field] = four & 15;
          given[field + 1] = (four >> 16) & 15;
          p += 4;
          field += 2;
          continue;
        }
      }
      const mark = field + 1 === count ? CLOSE_ARRAY : COMMA;
      let adds = byDigit[(field << 8) | (four & 255)] as number;
      if (adds >= 0 && ((four >> 8) & 255) === mark) {
        given[field] = four & 15;
        p++;
      } else {
        adds = added(bytes, view, p, field);
        if (adds < 0) return OTHER;
        p = end;
        while (bytes[p] === SPACE) p++;
        if (bytes[p] !== mark) return OTHER;
      }
      const lane = laneOf[field] as number;
      lanes[lane] = (lanes[lane] as number) + adds;
      p++;
      while (bytes[p] === SPACE) p++;
      field++;
    }
    return p;
  }

  /** Reads `"key": answer`; answers where it ends. */
  function readMember(bytes: Uint8Array, view: DataView, start: number): number {
    const field = keys.any(bytes, view, start);
    if (field < 0 || !keys.take(field)) return OTHER;
    let p = start + (keys.lengths[field] as number);
    while (bytes[p] === SPACE) p++;
    if (bytes[p] !== COLON) return OTHER;
    p++;
    while (bytes[p] === SPACE) p++;
    const adds = added(bytes, view, p, field);
    if (adds < 0) return OTHER;
    const lane = laneOf[field] as number;
    lanes[lane] = (lanes[lane] as number) + adds;
    return end;
  }

  function readObject(bytes: Uint8Array, view: DataView, start: number): number {
    let p = start;
    keys.begin();
    given.fill(Number.NaN);
    if (bytes[p] === CLOSE_OBJECT) return p + 1;
    for (;;) {
      // Where the time goes: keys in the order of the object before, digits, no spaces.
      const field = keys.foretold(view, p);
      if (field >= 0) {
        const at = p + (keys.lengths[field] as number) + 1;
        const adds = byDigit[(field << 8) | (bytes[at] as number)] as number;
        if (adds >= 0 && bytes[at + 1] === COMMA && keys.take(field)) {
          const lane = laneOf[field] as number;
          lanes[lane] = (lanes[lane] as number) + adds;
          given[field] = (bytes[at] as number) & 15;
          p = at + 2;
          continue;
        }
      }
      while (bytes[p] === SPACE) p++;
      p = readMember(bytes, view, p);
      if (p < 0) return OTHER;
      while (bytes[p] === SPACE) p++;
      if (bytes[p] === CLOSE_OBJECT) return p + 1;
      if (bytes[p] !== COMMA) return OTHER;
      p++;
    }
  }

  return {
    id,
    read(bytes, view, start) {
      let p = start;
      if (bytes[p] !== OPEN_OBJECT) return OTHER;
      p++;
      while (bytes[p] === SPACE) p++;
      if (view.getInt32(p, true) !== ID) return OTHER;
      p += 4;
      while (bytes[p] === SPACE) p++;
      if (bytes[p] !== COLON) return OTHER;
      p++;
      while (bytes[p] === SPACE) p++;
      id.from = p;
      p = readId(bytes, p);
      if (p < 0) return OTHER;
      id.to = p;
      while (bytes[p] === SPACE) p++;
      if (bytes[p] !== COMMA) return OTHER;
      p++;
      while (bytes[p] === SPACE) p++;
      if (view.getInt32(p, true) !== ANSW || view.getInt32(p + 4, true) !== WERS) return OTHER;
      if (bytes[p + 8] !== QUOTE) return OTHER;
      p += 9;
      while (bytes[p] === SPACE) p++;
      if (bytes[p] !== COLON) return OTHER;
      p++;
      while (bytes[p] === SPACE) p++;
      for (let lane = 0; lane < lanes.length; lane++) lanes[lane] = 0;
      const opening = bytes[p];
      if (opening !== OPEN_ARRAY && opening !== OPEN_OBJECT) return OTHER;
      p++;
      while (bytes[p] === SPACE) p++;
      p = opening === OPEN_ARRAY ? readArray(bytes, view, p) : readObject(bytes, view, p);
      if (p < 0) return OTHER;
      while (bytes[p] === SPACE) p++;
      return bytes[p] === CLOSE_OBJECT ? p + 1 : OTHER;
    },
  };
}
