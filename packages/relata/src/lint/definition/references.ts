import type { Finding, Instrument, InstrumentDefinition } from '../../model/index.ts';
import { compareNumbers } from './compare-numbers.ts';
import { compareScales } from './compare-scales.ts';
import { type Key, keyOf } from './key.ts';
import { sameInstrument } from './same-instrument.ts';

const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, '');

/** Scales of the reference by scale of the definition: of the same id, else of the same title. */
function counterparts(definition: InstrumentDefinition, reference: InstrumentDefinition) {
  const theirs = Object.entries(reference.scales);
  return new Map(
    Object.entries(definition.scales).flatMap(([id, scale]) => {
      const found =
        theirs.find(([other]) => plain(other) === plain(id)) ??
        theirs.find(([, other]) => plain(String(other.title)) === plain(String(scale.title)));
      return found ? [[id, found[0]] as const] : [];
    }),
  );
}

/** How a definition differs from the references that are of the same instrument. */
export function referenceFindings(
  definition: InstrumentDefinition,
  key: Key,
  references: readonly Instrument[],
): readonly Finding[] {
  for (const { definition: reference } of references) {
    if (reference === definition) continue;
    const referenceKey = keyOf(reference);
    if (!sameInstrument({ definition, key }, { definition: reference, key: referenceKey }))
      continue;
    const counterpart = counterparts(definition, reference);
    const comparison = { definition, key, reference, referenceKey, counterpart };
    const lists = compareScales(comparison);
    // Where the items themselves are others, so are their keys and ranges, of course.
    const moved = lists.some(({ code }) => code === 'keyShifted' || code === 'scalesSwapped');
    return moved ? lists : [...lists, ...compareNumbers(comparison)];
  }
  return [];
}
