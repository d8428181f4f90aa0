import { pooled } from '../../ops/arithmetic.ts';
import type { Op } from '../../ops/op.ts';
import type { Field, ScalePlan } from '../../ops/plan.ts';
import { INSUFFICIENT, PRORATED, SCORED, type ScaleColumns } from './scores.ts';
import { SUM_MASK, type Term, termOf } from './terms.ts';

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
  to: ScaleColumns,
  start: number,
  count: number,
): void {
  const { values, stride, statuses } = outcomes;
  const { value, status, answered } = to;
  for (let i = 0, at = start; i < count; i++, at++) {
    const both = packed[i] as number;
    const present = both >>> 16;
    value[at] = values[present * stride + (both & SUM_MASK)] as number;
    status[at] = statuses[present] as number;
    answered[at] = present;
  }
}
