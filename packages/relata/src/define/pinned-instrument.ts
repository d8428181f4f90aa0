import type { BoundsSearch, Instrument, InstrumentDefinition } from '../model/index.ts';
import type { Checked } from './checked.ts';

/**
 * A definition of the catalogue with its hash written beside it, so that importing it
 * costs neither check nor hash. The catalogue's test does both for every folder.
 *
 * @param boundsSearch `exactSearch`, where some scale does not move one way with its items
 */
export function pinnedInstrument<const D extends InstrumentDefinition>(
  definition: D & Checked<D>,
  definitionHash: string,
  boundsSearch?: BoundsSearch,
): Instrument<D> {
  const instrument = { kind: 'instrument', id: definition.id, definition, definitionHash } as const;
  return boundsSearch ? { ...instrument, boundsSearch } : instrument;
}
