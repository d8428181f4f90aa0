import type { Op } from './op.ts';
import type { Field } from './plan.ts';

/** An enclosure of an operation's values over all possible answers, by interval arithmetic. */
export interface Shape {
  readonly low: number;
  readonly high: number;
  /** True where every value is a whole number. */
  readonly whole: boolean;
}

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const lows = (of: readonly Shape[]) => of.map((shape) => shape.low);
const highs = (of: readonly Shape[]) => of.map((shape) => shape.high);

/** Shape of an operation under the complete rule. */
export function shapeOf(op: Op, fields: readonly Field[], scales: readonly Shape[]): Shape {
  const of = (child: Op): Shape => shapeOf(child, fields, scales);
  switch (op.kind) {
    case 'answer': {
      const field = fields[op.field] as Field;
      const values = field.recode ?? [field.min, field.max, field.step];
      return {
        low: field.low,
        high: field.high,
        whole: values.every(Number.isInteger),
      };
    }
    case 'scale':
      return scales[op.scale] as Shape;
    case 'either':
    case 'greatest': {
      const parts = op.of.map(of);
      return {
        low: Math.max(...lows(parts)),
        high: Math.max(...highs(parts)),
        whole: parts.every((part) => part.whole),
      };
    }
    case 'sum':
    case 'mean': {
      const parts = op.of.map(of);
      const divisor = op.kind === 'mean' ? parts.length : 1;
      return {
        low: total(lows(parts)) / divisor,
        high: total(highs(parts)) / divisor,
        whole: op.kind === 'sum' && parts.every((part) => part.whole),
      };
    }
    case 'linear': {
      const parts = op.of.map(of);
      const w = op.weights;
      const at = (i: number, high: boolean) => {
        const weight = w[i] as number;
        const part = parts[i] as Shape;
        return weight * (weight >= 0 === high ? part.high : part.low);
      };
      const index = parts.map((_, i) => i);
      return {
        low: (total(index.map((i) => at(i, false))) + op.constant) / op.divisor,
        high: (total(index.map((i) => at(i, true))) + op.constant) / op.divisor,
        whole:
          op.divisor === 1 &&
          Number.isInteger(op.constant) &&
          w.every(Number.isInteger) &&
          parts.every((part) => part.whole),
      };
    }
    case 'product': {
      const parts = op.of.map(of);
      // Factor by factor: all corners at once would be two to the power of the factors.
      const [low, high] = parts.reduce<readonly [number, number]>(
        (ends, part) => {
          const corners = ends.flatMap((end) => [end * part.low, end * part.high]);
          return [Math.min(...corners), Math.max(...corners)];
        },
        [1, 1],
      );
      return { low, high, whole: parts.every((part) => part.whole) };
    }
    case 'absolute': {
      const part = of(op.of);
      const spans = part.low < 0 && part.high > 0;
      const ends = [Math.abs(part.low), Math.abs(part.high)];
      return {
        low: spans ? 0 : Math.min(...ends),
        high: Math.max(...ends),
        whole: part.whole,
      };
    }
    case 'atLeast': {
      const part = of(op.of);
      return {
        low: part.low >= op.threshold ? 1 : 0,
        high: part.high >= op.threshold ? 1 : 0,
        whole: true,
      };
    }
    case 'root': {
      const part = of(op.of);
      return {
        low: part.low < 0 ? Number.NaN : part.low ** (1 / op.degree),
        high: part.high ** (1 / op.degree),
        whole: false,
      };
    }
    case 'lookUp': {
      return {
        low: Math.min(...op.values),
        high: Math.max(...op.values),
        whole: op.values.every(Number.isInteger),
      };
    }
  }
}
