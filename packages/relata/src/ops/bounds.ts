import { type Carried, OptionError } from '../model/index.ts';
import { endPoints } from './end-points.ts';
import type { Op } from './op.ts';
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
  whole: Op,
  fields: readonly Field[],
  search: Carried['boundsSearch'],
): FindBounds {
  if (scale.monotone) return (state) => endPoints(scale, whole, fields, state);
  if (!search) throw new OptionError('incompleteInstrument', 'parseInstrument', scale.id);
  return (search as (whole: Op, fields: readonly Field[]) => FindBounds)(whole, fields);
}
