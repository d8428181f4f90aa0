import type { Op } from '../ops/op.ts';
import type { Field } from '../ops/plan.ts';
import { type Slopes, slopesOf } from '../ops/slope.ts';

/** One of two things compared: it moves one way with each item, in equal steps from 0 on. */
export interface Compared {
  readonly op: Op;
  readonly slopes: Slopes;
  /** Steps to a unit: 6 for a mean of six items answered in whole numbers. */
  readonly perUnit: number;
}

const same = (values: readonly (number | null)[]): number | null =>
  values.every((value) => value !== null && value === values[0]) ? (values[0] as number) : null;

/** Steps to a unit of all values that can be attained; null where the steps are not equal. */
function stepsToUnit(op: Op, fields: readonly Field[]): number | null {
  if (op.kind === 'answer') {
    const field = fields[op.field] as Field;
    return field.recode === null && field.step === 1 && Number.isInteger(field.min) ? 1 : null;
  }
  if (op.kind !== 'sum' && op.kind !== 'mean' && op.kind !== 'linear') return null;
  const below = same(op.of.map((part) => stepsToUnit(part, fields)));
  if (below === null) return null;
  if (op.kind === 'sum') return below;
  if (op.kind === 'mean') return below * op.of.length;
  const plain = op.weights.every((weight) => weight === 1) && op.constant === 0;
  return plain && Number.isInteger(op.divisor) && op.divisor > 0 ? below * op.divisor : null;
}

/**
 * The two things that a similarity-intensity ((a + b) ÷ 2 − |a − b|) compares; null for
 * another operation, or where they share an item or move in unequal steps.
 */
export function comparedBy(
  whole: Op,
  fields: readonly Field[],
): readonly [Compared, Compared] | null {
  const added = whole.kind === 'linear' ? whole.of[0] : undefined;
  if (added?.kind !== 'linear' || added.of.length !== 2) return null;
  const { of } = added;
  const gap: Op = { kind: 'linear', of, weights: [1, -1], constant: 0, divisor: 1 };
  const similarity: Op = {
    kind: 'linear',
    of: [
      { kind: 'linear', of, weights: [1, 1], constant: 0, divisor: 2 },
      { kind: 'absolute', of: gap },
    ],
    weights: [1, -1],
    constant: 0,
    divisor: 1,
  };
  if (JSON.stringify(whole) !== JSON.stringify(similarity)) return null;
  const [first, second] = of.map((op): Compared | null => {
    const slopes = slopesOf(op, fields, []);
    const perUnit = stepsToUnit(op, fields);
    return perUnit === null || [...slopes.values()].includes(0) ? null : { op, slopes, perUnit };
  });
  if (!first || !second) return null;
  return [...first.slopes.keys()].some((field) => second.slopes.has(field))
    ? null
    : [first, second];
}
