import type { InstrumentDefinition } from '../../model/index.ts';
import type { Key } from './key.ts';

const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, '');

const partitionOf = ({ scales, placeOf }: Key): readonly string[] =>
  scales
    .filter((scale) => scale.items.length > 0)
    .map((scale) =>
      scale.items
        .map(placeOf)
        .sort((a, b) => (a ?? 0) - (b ?? 0))
        .join(),
    )
    .sort();

/**
 * Whether two definitions are of one instrument: the same id; or as many items, and the same
 * abbreviation, title, DOI, or division of the items into two or more scales.
 */
export function sameInstrument(
  one: { readonly definition: InstrumentDefinition; readonly key: Key },
  other: { readonly definition: InstrumentDefinition; readonly key: Key },
): boolean {
  const [a, b] = [one.definition, other.definition];
  if (a.id === b.id) return true;
  if (a.items.length !== b.items.length) return false;
  const doi = a.citation.doi?.toLowerCase();
  if (doi !== undefined && doi === b.citation.doi?.toLowerCase()) return true;
  const named = (x: string, y: string) => plain(x) !== '' && plain(x) === plain(y);
  if (named(a.abbreviation, b.abbreviation) || named(a.title, b.title)) return true;
  const [mine, theirs] = [partitionOf(one.key), partitionOf(other.key)];
  return mine.length >= 2 && mine.join(';') === theirs.join(';');
}
