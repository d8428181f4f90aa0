import type { InstrumentDefinition, ScaleDefinition } from '../../model/index.ts';
import { everyValue } from '../../ops/attainable.ts';
import type { Op } from '../../ops/op.ts';
import { type Plan, type ScalePlan, writtenOut } from '../../ops/plan.ts';
import { searchOf } from '../../ops/search.ts';
import { searchWork } from '../../ops/search-work.ts';
import { newState } from '../../ops/state.ts';
import { type Faults, TOLERANCE } from './faults.ts';

/** Most steps spent on looking for bands that no answers reach. */
const MOST_WORK = 2_000_000;

/** Every score that answers can give; null where they are too many to try. */
function valuesOf(whole: Op, plan: Plan, most = MOST_WORK): readonly number[] | null {
  const search = searchOf(whole, plan.fields);
  if (searchWork(search, plan) > most) return null;
  const state = newState(plan);
  state.answers.fill(Number.NaN);
  return everyValue(search, plan.fields, state);
}

/** Bands cover a scale's range without gap or overlap, and each can be reached. */
export function checkBands(
  scale: ScalePlan,
  operation: Op,
  plan: Plan,
  whole: boolean,
  definition: InstrumentDefinition,
  faults: Faults,
  most?: number,
): void {
  const { bands, range } = definition.scales[scale.id] as ScaleDefinition;
  if (!bands) return;
  const path = ['scales', scale.id, 'bands'];
  const unit = whole ? 1 : 0;
  const values = whole ? valuesOf(operation, plan, most) : null;
  let end = range[0] - unit;
  bands.forEach((band, i) => {
    const at = [...path, i];
    if (band.from > band.to || band.from < range[0] || band.to > range[1]) {
      faults.add('bandRange', at, range, [band.from, band.to]);
    }
    const gap = band.from - (end + unit);
    if (gap > TOLERANCE) faults.add('bandGap', at, end + unit, band.from);
    if (gap < -TOLERANCE) faults.add('bandOverlap', at, end + unit, band.from);
    if (values && !values.some((value) => value >= band.from && value <= band.to)) {
      faults.add('bandUnreachable', at, undefined, [band.from, band.to]);
    }
    end = band.to;
  });
  if (range[1] - end > TOLERANCE) faults.add('bandGap', path, end + unit);
}

/** Bands that no answers reach, of scores that are no whole numbers; none where they are too many to try. */
export function unreachableBands(
  plan: Plan,
  definition: InstrumentDefinition,
): readonly { readonly scale: string; readonly band: number }[] {
  const wholes = writtenOut(plan.scales);
  return plan.scales.flatMap(({ id, bands }, i) => {
    const values = bands ? valuesOf(wholes[i] as Op, plan) : null;
    const published = (definition.scales[id] as ScaleDefinition).bands ?? [];
    if (!values || values.every(Number.isInteger)) return [];
    return published.flatMap(({ from }, band) => {
      const end = published[band + 1]?.from ?? Number.POSITIVE_INFINITY;
      const reached = values.some((value) => value >= from - TOLERANCE && value < end - TOLERANCE);
      return reached ? [] : [{ scale: id, band }];
    });
  });
}
