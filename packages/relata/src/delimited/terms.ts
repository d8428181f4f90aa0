import type { Op } from '../ops/op.ts';
import type { Field } from '../ops/plan.ts';

/** How an answer counts. */
export interface Keying {
  readonly reversed: boolean;
  readonly threshold: number | null;
}
export interface Term extends Keying {
  readonly field: number;
}

export const AS_IT_IS: Keying = { reversed: false, threshold: null };

function termOf(op: Op): Term | null {
  if (op.kind === 'answer') return { field: op.field, reversed: op.reversed, threshold: null };
  if (op.kind !== 'atLeast' || op.of.kind !== 'answer') return null;
  return { field: op.of.field, reversed: op.of.reversed, threshold: op.threshold };
}

/** The answers that a sum or mean pools; null for any other operation. */
export function termsOf(op: Op): readonly Term[] | null {
  if (op.kind !== 'sum' && op.kind !== 'mean') return null;
  const terms = op.of.map(termOf);
  const fields = new Set(terms.map((term) => term?.field));
  return terms.includes(null) || fields.size < terms.length ? null : (terms as Term[]);
}

/** Whether an operation rests on scales alone. */
export const onScales = (op: Op): boolean =>
  op.kind === 'scale' ||
  (op.kind !== 'answer' &&
    op.kind !== 'either' &&
    (Array.isArray(op.of) ? op.of : [op.of as Op]).every(onScales));

/** What an answer, recoded, counts. */
export function keyed(
  { low, high }: Field,
  { reversed, threshold }: Keying,
  value: number,
): number {
  const turned = reversed ? low + high - value : value;
  return threshold === null ? turned : turned >= threshold ? 1 : 0;
}

/** Lowest and highest that an answer may count. */
export function endsOf(field: Field, keying: Keying): readonly [low: number, high: number] {
  const a = keyed(field, keying, field.low);
  const b = keyed(field, keying, field.high);
  return a < b ? [a, b] : [b, a];
}
