import type { Field } from '../../ops/plan.ts';
import type { BlockReader } from './read.ts';
import type { SharedSum } from './shared-sums.ts';
import { COUNTED, INVALID, type Term } from './terms.ts';

/**
 * The fast path: sums over single answers held as bytes. One table entry for each item and
 * byte holds value, answered count and invalid count side by side, so that scoring an
 * answer is one look-up and one addition.
 */
const KEEP = INVALID - 1;
/** Terms added before invalid answers are set aside: their six bits hold 63. */
const FLUSH = 60;

/** What a byte of each term adds: term × 256 + byte. One array for all is quicker to reach. */
function tableOf(terms: readonly Term[], fields: readonly Field[], read: BlockReader): Int32Array {
  const table = new Int32Array(256 * terms.length);
  terms.forEach((term, i) => {
    const { low, high } = fields[term.field] as Field;
    for (let byte = 0; byte < 256; byte++) {
      const value = read.byteValue(term.field, byte);
      const at = i * 256 + byte;
      if (value === undefined) {
        table[at] = INVALID;
      } else if (value === value) {
        const keyed = term.reversed ? low + high - value : value;
        const scored = term.threshold === null ? keyed : keyed >= term.threshold ? 1 : 0;
        table[at] = COUNTED + scored;
      }
    }
  });
  return table;
}

/** Writes a sum of a block, one number a respondent; marks respondents with invalid answers. */
export type Packer = (start: number, count: number, invalid: Uint8Array) => void;

/** Null where some column is not held as bytes. */
export function packer(
  { parts, terms }: SharedSum,
  sums: readonly Int32Array[],
  packed: Int32Array,
  fields: readonly Field[],
  read: BlockReader,
): Packer | null {
  const columns = terms.map((term) => read.bytes(term.field));
  if (columns.some((column) => column === null)) return null;
  const bytes = columns as Uint8Array[];
  const table = tableOf(terms, fields, read);
  const { stride } = read;

  return (start, count, invalid) => {
    const [first, ...others] = parts;
    if (first === undefined) packed.fill(0, 0, count);
    else packed.set((sums[first] as Int32Array).subarray(0, count));
    for (const part of others) addSum(sums[part] as Int32Array, count, packed);
    for (let term = 0; term < terms.length; ) {
      const end = Math.min(terms.length, term + FLUSH);
      let flagged = 0;
      for (; term + 4 <= end; term += 4) {
        flagged |= add4(bytes, table, term, start * stride, stride, count, packed);
      }
      for (; term < end; term++) {
        flagged |= add1(bytes, table, term, start * stride, stride, count, packed);
      }
      if ((flagged & ~KEEP) === 0) continue;
      for (let i = 0; i < count; i++) {
        if (((packed[i] as number) & ~KEEP) !== 0) invalid[i] = 1;
        packed[i] = (packed[i] as number) & KEEP;
      }
    }
  };
}

function addSum(sum: Int32Array, count: number, packed: Int32Array): void {
  for (let i = 0; i < count; i++) packed[i] = (packed[i] as number) + (sum[i] as number);
}

/** Adds one term for each respondent; what comes back has the bits of every sum. */
function add1(
  bytes: readonly Uint8Array[],
  table: Int32Array,
  term: number,
  start: number,
  stride: number,
  count: number,
  packed: Int32Array,
): number {
  const column = bytes[term] as Uint8Array;
  const from = term * 256;
  let flagged = 0;
  for (let i = 0, at = start; i < count; i++, at += stride) {
    const sum = ((packed[i] as number) + (table[from + (column[at] as number)] as number)) | 0;
    packed[i] = sum;
    flagged |= sum;
  }
  return flagged;
}

/** Adds four terms in one pass. */
function add4(
  bytes: readonly Uint8Array[],
  table: Int32Array,
  term: number,
  start: number,
  stride: number,
  count: number,
  packed: Int32Array,
): number {
  const a = bytes[term] as Uint8Array;
  const b = bytes[term + 1] as Uint8Array;
  const c = bytes[term + 2] as Uint8Array;
  const d = bytes[term + 3] as Uint8Array;
  const fromA = term * 256;
  const fromB = fromA + 256;
  const fromC = fromA + 512;
  const fromD = fromA + 768;
  let flagged = 0;
  for (let i = 0, at = start; i < count; i++, at += stride) {
    const sum =
      ((packed[i] as number) +
        (table[fromA + (a[at] as number)] as number) +
        (table[fromB + (b[at] as number)] as number) +
        (table[fromC + (c[at] as number)] as number) +
        (table[fromD + (d[at] as number)] as number)) |
      0;
    packed[i] = sum;
    flagged |= sum;
  }
  return flagged;
}
