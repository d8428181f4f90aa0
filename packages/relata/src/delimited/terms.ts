import type { Op } from '../ops/op.ts';
import type { Field } from '../ops/plan.ts';
import { type Term, termOf } from '../score/columns/terms.ts';

/** How an answer counts. */
export type Keying = Pick<Term, 'reversed' | 'threshold'>;
export const AS_IT_IS: Keying = { reversed: false, threshold: null };

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
