import { exactSearch } from './attainable.ts';
import { boundsFinder } from './bounds.ts';
import type { Op } from './op.ts';
import { type Plan, writtenOut } from './plan.ts';
import { newState } from './state.ts';

/** Lowest and highest attainable value of every scale: its bounds when nothing is answered. */
export function attainableRanges(plan: Plan): { readonly low: number; readonly high: number }[] {
  const state = newState(plan);
  state.answers.fill(Number.NaN);
  const wholes = writtenOut(plan.scales);
  return plan.scales.map((scale, i) =>
    boundsFinder(scale, wholes[i] as Op, plan.fields, exactSearch)(state),
  );
}
