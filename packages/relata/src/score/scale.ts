import type { AnyScaleResult, BandResult, Bounds, Carried, ScaleStatus } from '../model/index.ts';
import { percentOfMaximum } from '../numeric/percent-of-maximum.ts';
import { reaches } from '../ops/arithmetic.ts';
import { boundsFinder } from '../ops/bounds.ts';
import { evaluate } from '../ops/evaluate.ts';
import type { Op } from '../ops/op.ts';
import type { Plan, PlanBand, ScalePlan } from '../ops/plan.ts';
import type { State } from '../ops/state.ts';

/** The band of a value: the last that starts at or below it. */
export function bandAt(bands: readonly PlanBand[], value: number): string {
  let found = 0;
  while (found + 1 < bands.length && reaches(value, (bands[found + 1] as PlanBand).from)) found++;
  return (bands[found] as PlanBand).id;
}

/**
 * Items answered; the complement of that (below zero) where an item of several parts is
 * answered in part, which no rule can fill.
 */
export function answeredUnits(scale: Pick<ScalePlan, 'units'>, answers: Float64Array): number {
  let answered = 0;
  let partly = false;
  for (const unit of scale.units) {
    let present = 0;
    for (const field of unit.fields) {
      const value = answers[field] as number;
      if (value === value) present++;
    }
    if (present === unit.fields.length || (unit.any && present > 0)) answered++;
    else if (present > 0) partly = true;
  }
  return partly ? ~answered : answered;
}

/** The band of a score; of every completion alike, where there is none. */
function bandOf(
  value: number | null,
  low: number,
  high: number,
  bands: readonly PlanBand[],
): BandResult {
  const lowest = bandAt(bands, low);
  const decided = lowest === bandAt(bands, high);
  return { id: value === null ? (decided ? lowest : null) : bandAt(bands, value), decided };
}

/** Puts a scale's result together. */
export function resultOf({ bands, percentOf, units }: ScalePlan) {
  const of = units.length;
  return (
    status: ScaleStatus,
    value: number | null,
    answered: number,
    low: number,
    high: number,
  ): AnyScaleResult => {
    const bounds = { low, high };
    if (percentOf) {
      const percent = value === null ? null : percentOfMaximum(value, ...percentOf);
      const whole = { status, value, percentOfMaximum: percent, answered, of, bounds };
      return bands ? { ...whole, band: bandOf(value, low, high, bands) } : whole;
    }
    if (!bands) return { status, value, answered, of, bounds };
    return { status, value, answered, of, bounds, band: bandOf(value, low, high, bands) };
  };
}

/** Scores one scale after those it rests on. */
export type ScaleScorer = (state: State, complete: boolean) => AnyScaleResult;

export function scaleScorer(
  plan: Plan,
  index: number,
  whole: Op,
  search: Carried['boundsSearch'],
): ScaleScorer {
  const scale = plan.scales[index] as ScalePlan;
  const { op, need, units } = scale;
  const of = units.length;
  const boundsOf = boundsFinder(scale, whole, plan.fields, search);

  let unanswered: Bounds | undefined;

  const result = resultOf(scale);

  return (state, complete) => {
    const counted = complete ? of : answeredUnits(scale, state.answers);
    const answered = counted < 0 ? ~counted : counted;
    const value = counted >= need ? evaluate(op, plan.fields, state) : Number.NaN;
    state.scales[index] = value;
    if (answered === of && value === value) {
      return result('scored', value, answered, value, value);
    }
    // Nothing answered leaves the whole range, which is the same for everybody.
    const { low, high } = counted === 0 ? (unanswered ??= boundsOf(state)) : boundsOf(state);
    if (value === value) return result('prorated', value, answered, low, high);
    return result('insufficient', null, answered, low, high);
  };
}
