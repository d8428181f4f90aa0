import type { Carried, Instrument, InstrumentDefinition } from '../model/index.ts';
import type { Checked } from './checked.ts';

/**
 * A definition of the catalogue with its hash and its plan written beside it, so that
 * importing it costs neither check nor hash nor compiler. The catalogue's test does all
 * three for every folder, and compares.
 *
 * @param carried `boundsSearch: exactSearch` where some scale does not move one way with
 *   its items; `compile` where there are forms;
 *   `keyedQuality` where a plan of it says `keyed`
 */
export function pinnedInstrument<const D extends InstrumentDefinition>(
  definition: D & Checked<D>,
  { definitionHash, plan }: Pick<Instrument, 'definitionHash' | 'plan'>,
  carried: Carried = {},
): Instrument<D> {
  return { kind: 'instrument', id: definition.id, definition, definitionHash, plan, ...carried };
}
