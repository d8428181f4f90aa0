import type { Op } from './op.ts';
import type { Field } from './plan.ts';
import type { Values } from './state.ts';

/** Rounds to the nearest whole number, halves up. */
export const roundHalfUp = (value: number): number => Math.floor(value + 0.5);

/** The n-th root as every back end takes it: square roots exactly, others by a power. */
export const root = (value: number, degree: number): number =>
  degree === 1 ? value : degree === 2 ? Math.sqrt(value) : value ** (1 / degree);

/** Value of a table's last row that starts at or below the argument. */
export function lookedUp(
  value: number,
  from: readonly number[],
  values: readonly number[],
): number {
  let row = 0;
  while (row + 1 < from.length && (from[row + 1] as number) <= value) row++;
  return values[row] as number;
}

/** Sum or mean of the present among `count` terms, prorated where some are absent. */
export function pooled(
  op: {
    readonly kind: 'sum' | 'mean';
    readonly of: { readonly length: number };
    readonly prorate?: boolean;
    readonly round: boolean;
  },
  sum: number,
  present: number,
): number {
  const of = op.of.length;
  if (present === of) return op.kind === 'mean' ? sum / of : sum;
  if (present === 0) return Number.NaN;
  if (op.round) {
    const whole = roundHalfUp((sum * of) / present);
    return op.kind === 'mean' ? whole / of : whole;
  }
  if (op.kind === 'mean') return sum / present;
  return op.prorate ? (sum * of) / present : sum;
}

/** Value of an operation for one respondent; NaN where it is absent. */
export function valueOf(op: Op, fields: readonly Field[], state: Values): number {
  switch (op.kind) {
    case 'answer': {
      const value = state.answers[op.field] as number;
      if (!op.reversed) return value;
      const field = fields[op.field] as Field;
      return field.low + field.high - value;
    }
    case 'either': {
      let highest = Number.NaN;
      for (const answer of op.of) {
        const value = valueOf(answer, fields, state);
        if (value > highest || highest !== highest) highest = value === value ? value : highest;
      }
      return highest;
    }
    case 'scale':
      return state.scales[op.scale] as number;
    case 'sum':
    case 'mean': {
      let sum = 0;
      let present = 0;
      for (const term of op.of) {
        const value = valueOf(term, fields, state);
        if (value === value) {
          sum += value;
          present++;
        }
      }
      return pooled(op, sum, present);
    }
    case 'linear': {
      let sum = 0;
      for (let i = 0; i < op.of.length; i++) {
        sum += (op.weights[i] as number) * valueOf(op.of[i] as Op, fields, state);
      }
      return (sum + op.constant) / op.divisor;
    }
    case 'product': {
      let product = 1;
      for (const factor of op.of) product *= valueOf(factor, fields, state);
      return product;
    }
    case 'greatest': {
      let highest = Number.NEGATIVE_INFINITY;
      for (const one of op.of) highest = Math.max(highest, valueOf(one, fields, state));
      return highest;
    }
    case 'absolute':
      return Math.abs(valueOf(op.of, fields, state));
    case 'atLeast': {
      const value = valueOf(op.of, fields, state);
      return value !== value ? value : value >= op.threshold ? 1 : 0;
    }
    case 'root':
      return root(valueOf(op.of, fields, state), op.degree);
    case 'lookUp': {
      const value = valueOf(op.of, fields, state);
      return value !== value ? value : lookedUp(value, op.from, op.values);
    }
  }
}
