import { type BoundsSearch, OptionError } from '../model/index.ts';
import { endPoints } from './end-points.ts';
import type { Field, ScalePlan } from './plan.ts';
import type { State } from './state.ts';

type FindBounds = (state: State) => { readonly low: number; readonly high: number };

/**
 * Makes what finds a scale's exact bounds for the answers in a state.
 *
 * @throws {OptionError} `incompleteInstrument` where the scale needs a search and has none
 */
export function boundsFinder(
  scale: ScalePlan,
  fields: readonly Field[],
  search: BoundsSearch | undefined,
): FindBounds {
  if (scale.monotone) return (state) => endPoints(scale, fields, state);
  if (!search) throw new OptionError('incompleteInstrument', 'parseInstrument', scale.id);
  return (search as (scale: ScalePlan, fields: readonly Field[]) => FindBounds)(scale, fields);
}
