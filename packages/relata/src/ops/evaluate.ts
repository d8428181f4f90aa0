import { lookedUp, pooled, root } from './arithmetic.ts';
import type { Op } from './op.ts';
import type { Field } from './plan.ts';
import type { Values } from './state.ts';

/** Value of an operation for one respondent; NaN where it is absent. */
export function evaluate(op: Op, fields: readonly Field[], state: Values): number {
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
        const value = evaluate(answer, fields, state);
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
        const value = evaluate(term, fields, state);
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
        sum += (op.weights[i] as number) * evaluate(op.of[i] as Op, fields, state);
      }
      return (sum + op.constant) / op.divisor;
    }
    case 'product': {
      let product = 1;
      for (const factor of op.of) product *= evaluate(factor, fields, state);
      return product;
    }
    case 'greatest': {
      let highest = Number.NEGATIVE_INFINITY;
      for (const one of op.of) highest = Math.max(highest, evaluate(one, fields, state));
      return highest;
    }
    case 'absolute':
      return Math.abs(evaluate(op.of, fields, state));
    case 'atLeast': {
      const value = evaluate(op.of, fields, state);
      return value !== value ? value : value >= op.threshold ? 1 : 0;
    }
    case 'root':
      return root(evaluate(op.of, fields, state), op.degree);
    case 'lookUp': {
      const value = evaluate(op.of, fields, state);
      return value !== value ? value : lookedUp(value, op.from, op.values);
    }
  }
}
