import type { LaneScale } from '../delimited/lanes.ts';
import type { AnyScaleResult } from '../model/index.ts';
import { pooled } from '../ops/arithmetic.ts';
import type { ScalePlan } from '../ops/plan.ts';
import { resultOf } from '../score/scale.ts';

/** Most outcomes of a scale for which there is room. */
const MOST_OUTCOMES = 1 << 16;

/** Results of a scale whose score rests on its answered count and the sum of its answers alone. */
export interface Outcomes {
  /** An outcome's number is answered count × stride + sum. */
  readonly stride: number;
  readonly count: number;
  /** Outcomes below this are not known: their bounds rest on which items are open. */
  readonly first: number;
  /** The score; NaN where there is none. */
  readonly value: (outcome: number) => number;
  readonly result: (outcome: number) => AnyScaleResult;
}

/** Null where there are too many outcomes. */
export function outcomesOf(scale: ScalePlan, { ends, highest, op }: LaneScale): Outcomes | null {
  const of = op.of.length;
  const stride = highest + 1;
  if ((of + 1) * stride > MOST_OUTCOMES) return null;
  const result = resultOf(scale);
  const value = (outcome: number): number => {
    const answered = Math.floor(outcome / stride);
    const insufficient = answered === 0 || answered < scale.need;
    return insufficient ? Number.NaN : pooled(op, outcome % stride, answered);
  };
  return {
    stride,
    count: (of + 1) * stride,
    first: ends && scale.monotone ? 0 : of * stride,
    value,
    result(outcome) {
      const answered = Math.floor(outcome / stride);
      const sum = outcome % stride;
      const found = value(outcome);
      if (answered === of) return result('scored', found, answered, found, found);
      const [lowest, highest] = ends ?? [0, 0];
      const low = pooled(op, sum + (of - answered) * lowest, of);
      const high = pooled(op, sum + (of - answered) * highest, of);
      return found === found
        ? result('prorated', found, answered, low, high)
        : result('insufficient', null, answered, low, high);
    },
  };
}
