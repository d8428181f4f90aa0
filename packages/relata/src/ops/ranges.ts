import { exactSearch } from './attainable.ts';
import { boundsFinder } from './bounds.ts';
import type { Plan } from './plan.ts';
import { newState } from './state.ts';

/** Lowest and highest attainable value of every scale: its bounds when nothing is answered. */
export function attainableRanges(plan: Plan): { readonly low: number; readonly high: number }[] {
  const state = newState(plan);
  state.answers.fill(Number.NaN);
  return plan.scales.map((scale) => boundsFinder(scale, plan.fields, exactSearch)(state));
}
