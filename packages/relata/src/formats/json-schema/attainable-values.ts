import { lookedUp, root, roundHalfUp } from '../../ops/arithmetic.ts';
import type { Op } from '../../ops/op.ts';
import type { Field, Plan } from '../../ops/plan.ts';

/** A closed range of numbers. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

const around = (values: readonly number[]): Span => ({
  low: Math.min(...values),
  high: Math.max(...values),
});

const total = (spans: readonly Span[]): Span => ({
  low: spans.reduce((sum, { low }) => sum + low, 0),
  high: spans.reduce((sum, { high }) => sum + high, 0),
});

/** What a sum or mean may come to when any of its terms may be absent. */
function pooledSpan(op: Extract<Op, { kind: 'sum' | 'mean' }>, terms: readonly Span[]): Span {
  const n = terms.length;
  const ends = around(terms.flatMap(({ low, high }) => [low, high]));
  const whole = total(terms);
  const scaled =
    op.kind === 'mean' || op.prorate
      ? { low: n * ends.low, high: n * ends.high }
      : total(terms.map(({ low, high }) => ({ low: Math.min(0, low), high: Math.max(0, high) })));
  const sum = around([whole.low, whole.high, scaled.low, scaled.high]);
  const rounded = op.round
    ? around([sum.low, sum.high, roundHalfUp(sum.low), roundHalfUp(sum.high)])
    : sum;
  return op.kind === 'mean' ? { low: rounded.low / n, high: rounded.high / n } : rounded;
}

/**
 * A range that holds every value that each scale of a plan can have, prorated ones included:
 * found term by term, so that it may be wider than what is attained where terms share items.
 */
export function attainableValues(plan: Plan): readonly Span[] {
  const scales: Span[] = [];
  const of = (op: Op): Span => {
    switch (op.kind) {
      case 'answer': {
        const { low, high } = plan.fields[op.field] as Field;
        return { low, high };
      }
      case 'either': {
        const spans = op.of.map(of);
        return around(spans.flatMap(({ low, high }) => [low, high]));
      }
      case 'scale':
        return scales[op.scale] as Span;
      case 'sum':
      case 'mean':
        return pooledSpan(op, op.of.map(of));
      case 'linear': {
        const sum = total(
          op.of.map((term, i) => {
            const { low, high } = of(term);
            const weight = op.weights[i] as number;
            return around([weight * low, weight * high]);
          }),
        );
        return around([
          (sum.low + op.constant) / op.divisor,
          (sum.high + op.constant) / op.divisor,
        ]);
      }
      case 'product':
        return op.of
          .map(of)
          .reduce((a, b) =>
            around([a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high]),
          );
      case 'greatest': {
        const spans = op.of.map(of);
        return {
          low: Math.max(...spans.map(({ low }) => low)),
          high: Math.max(...spans.map(({ high }) => high)),
        };
      }
      case 'absolute': {
        const { low, high } = of(op.of);
        const ends = around([Math.abs(low), Math.abs(high)]);
        return low <= 0 && high >= 0 ? { low: 0, high: ends.high } : ends;
      }
      case 'atLeast':
        return { low: 0, high: 1 };
      case 'root': {
        const { low, high } = of(op.of);
        return { low: root(Math.max(0, low), op.degree), high: root(high, op.degree) };
      }
      case 'lookUp': {
        const { low, high } = of(op.of);
        const rows = op.values.filter((_, i) => (op.from[i] as number) <= high);
        const first = op.values.indexOf(lookedUp(low, op.from, op.values));
        return around(rows.slice(first).length > 0 ? rows.slice(first) : [...op.values]);
      }
    }
  };
  for (const { op } of plan.scales) scales.push(of(op));
  return scales;
}
