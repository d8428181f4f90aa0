import type { Instrument } from '../../model/index.ts';
import { boundsFinder } from '../../ops/bounds.ts';
import { type Plan, writtenOut } from '../../ops/plan.ts';
import { newState } from '../../ops/state.ts';

/** Lowest and highest score of a scale: as published; worked out for a form. */
export function rangeOf(
  instrument: Instrument,
  plan: Plan,
  scale: string,
): readonly [lowest: number, highest: number] {
  const index = plan.scales.findIndex((one) => one.id === scale);
  const found = plan.scales[index];
  const published = instrument.definition.scales[scale]?.range ?? [0, 0];
  const whole = writtenOut(plan.scales)[index];
  if (plan.form === null || !found || !whole) return published;
  const state = newState(plan);
  state.answers.fill(Number.NaN);
  state.scales.fill(Number.NaN);
  const { low, high } = boundsFinder(found, whole, plan.fields, instrument.boundsSearch)(state);
  return [low, high];
}
