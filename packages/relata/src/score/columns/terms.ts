import type { Op } from '../../ops/op.ts';
import type { Field, ScalePlan } from '../../ops/plan.ts';

/** Bits of a packed sum: the values added up, answers counted, answers that are no option. */
export const COUNTED = 1 << 16;
export const INVALID = 1 << 26;
export const SUM_MASK = COUNTED - 1;
export const COUNT_MASK = INVALID / COUNTED - 1;

/** One answer as a scale counts it. */
export interface Term {
  readonly field: number;
  readonly reversed: boolean;
  /** Where the answer counts as 1 from here on, and else as 0. */
  readonly threshold: number | null;
}

export function termOf(op: Op): Term | null {
  if (op.kind === 'answer') return { field: op.field, reversed: op.reversed, threshold: null };
  if (op.kind !== 'atLeast' || op.of.kind !== 'answer') return null;
  return { field: op.of.field, reversed: op.of.reversed, threshold: op.threshold };
}

/** The terms of a scale whose sum can be packed; null for any other. */
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
