import { pooled } from '../../ops/arithmetic.ts';
import type { Op } from '../../ops/op.ts';
import type { Field, ScalePlan } from '../../ops/plan.ts';
import type { BlockReader } from './read.ts';
import { INSUFFICIENT, PRORATED, SCORED, type ScaleColumns } from './scores.ts';

/**
 * The fast path: a sum, mean or count over single answers held as bytes. One table entry
 * for each item and byte holds value, answered count and invalid count side by side, so
 * that scoring an answer is one look-up and one addition.
 */
const COUNTED = 1 << 16;
const INVALID = 1 << 26;
const SUM_MASK = COUNTED - 1;
const COUNT_MASK = INVALID / COUNTED - 1;
const KEEP = INVALID - 1;
/** Terms added before invalid answers are set aside: their six bits hold 63. */
const FLUSH = 60;

interface Term {
  readonly field: number;
  readonly reversed: boolean;
  readonly threshold: number | null;
}

function termOf(op: Op): Term | null {
  if (op.kind === 'answer') return { field: op.field, reversed: op.reversed, threshold: null };
  if (op.kind !== 'atLeast' || op.of.kind !== 'answer') return null;
  return { field: op.of.field, reversed: op.of.reversed, threshold: op.threshold };
}

/** The terms of a scale that fits the fast path; null for any other. */
export function packable(scale: ScalePlan, fields: readonly Field[]): readonly Term[] | null {
  const { op } = scale;
  if (op.kind !== 'sum' && op.kind !== 'mean') return null;
  const terms: Term[] = [];
  let highest = 0;
  for (const child of op.of) {
    const term = termOf(child);
    if (!term) return null;
    const field = fields[term.field] as Field;
    const values = field.recode ?? [field.low, field.high, field.step];
    if (field.low < 0 || !values.every(Number.isInteger)) return null;
    highest += field.high;
    terms.push(term);
  }
  return highest < COUNTED && terms.length <= COUNT_MASK ? terms : null;
}

function tableOf(term: Term, fields: readonly Field[], read: BlockReader): Int32Array {
  const field = fields[term.field] as Field;
  const table = new Int32Array(256);
  for (let byte = 0; byte < 256; byte++) {
    const value = read.byteValue(term.field, byte);
    if (value === undefined) {
      table[byte] = INVALID;
    } else if (value === value) {
      const keyed = term.reversed ? field.low + field.high - value : value;
      const scored = term.threshold === null ? keyed : keyed >= term.threshold ? 1 : 0;
      table[byte] = COUNTED + scored;
    }
  }
  return table;
}

/** Packed sums of a block, one a respondent; marks respondents with invalid answers. */
export type Packer = (start: number, count: number, invalid: Uint8Array) => Int32Array;

/** Null where some column is not held as bytes. */
export function packer(
  terms: readonly Term[],
  fields: readonly Field[],
  read: BlockReader,
  packed: Int32Array,
): Packer | null {
  const columns = terms.map((term) => read.bytes(term.field));
  if (columns.some((column) => column === null)) return null;
  const bytes = columns as Uint8Array[];
  const tables = terms.map((term) => tableOf(term, fields, read));

  return (start, count, invalid) => {
    packed.fill(0, 0, count);
    let flagged = 0;
    for (let term = 0; term < terms.length; ) {
      const end = Math.min(terms.length, term + FLUSH);
      for (; term + 4 <= end; term += 4) add4(bytes, tables, term, start, count, packed);
      for (; term < end; term++) {
        add1(bytes[term] as Uint8Array, tables[term] as Int32Array, start, count, packed);
      }
      for (let i = 0; i < count; i++) flagged |= packed[i] as number;
      if ((flagged & ~KEEP) === 0) continue;
      for (let i = 0; i < count; i++) {
        if (((packed[i] as number) & ~KEEP) !== 0) invalid[i] = 1;
        packed[i] = (packed[i] as number) & KEEP;
      }
      flagged = 0;
    }
    return packed;
  };
}

function add1(
  column: Uint8Array,
  table: Int32Array,
  start: number,
  count: number,
  packed: Int32Array,
): void {
  for (let i = 0; i < count; i++) {
    packed[i] = (packed[i] as number) + (table[column[start + i] as number] as number);
  }
}

function add4(
  bytes: readonly Uint8Array[],
  tables: readonly Int32Array[],
  term: number,
  start: number,
  count: number,
  packed: Int32Array,
): void {
  const a = bytes[term] as Uint8Array;
  const b = bytes[term + 1] as Uint8Array;
  const c = bytes[term + 2] as Uint8Array;
  const d = bytes[term + 3] as Uint8Array;
  const A = tables[term] as Int32Array;
  const B = tables[term + 1] as Int32Array;
  const C = tables[term + 2] as Int32Array;
  const D = tables[term + 3] as Int32Array;
  for (let i = 0, at = start; i < count; i++, at++) {
    packed[i] =
      (packed[i] as number) +
      (A[a[at] as number] as number) +
      (B[b[at] as number] as number) +
      (C[c[at] as number] as number) +
      (D[d[at] as number] as number);
  }
}

/** Every outcome that a packed sum can have, worked out once. */
export interface Outcomes {
  /** Value by answered count × stride + sum. */
  readonly values: Float64Array;
  readonly stride: number;
  /** Status by answered count. */
  readonly statuses: Uint8Array;
}

/** Most values kept ready for a scale; a larger scale takes the slow path. */
const MOST_OUTCOMES = 1 << 18;

/** Null where a scale has too many outcomes to keep ready. */
export function outcomesOf(scale: ScalePlan, fields: readonly Field[]): Outcomes | null {
  const op = scale.op as Extract<Op, { kind: 'sum' | 'mean' }>;
  const of = op.of.length;
  const highest = op.of.reduce((sum, child) => {
    const term = termOf(child) as Term;
    return sum + (term.threshold === null ? (fields[term.field] as Field).high : 1);
  }, 0);
  const stride = highest + 1;
  if ((of + 1) * stride > MOST_OUTCOMES) return null;
  const values = new Float64Array((of + 1) * stride).fill(Number.NaN);
  const statuses = new Uint8Array(of + 1).fill(INSUFFICIENT);
  for (let answered = 0; answered <= of; answered++) {
    if (answered < scale.need) continue;
    statuses[answered] = answered === of ? SCORED : PRORATED;
    for (let sum = 0; sum < stride; sum++) {
      values[answered * stride + sum] = pooled(op, sum, answered);
    }
  }
  return { values, stride, statuses };
}

/** Writes value, status and answered count of a block, from packed sums. */
export function settlePacked(
  packed: Int32Array,
  outcomes: Outcomes,
  scored: Float64Array,
  to: ScaleColumns,
  start: number,
  count: number,
): void {
  const { values, stride, statuses } = outcomes;
  const { value, status, answered } = to;
  for (let i = 0, at = start; i < count; i++, at++) {
    const both = packed[i] as number;
    const present = both >>> 16;
    const found = values[present * stride + (both & SUM_MASK)] as number;
    scored[i] = found;
    value[at] = found;
    status[at] = statuses[present] as number;
    answered[at] = present;
  }
}
