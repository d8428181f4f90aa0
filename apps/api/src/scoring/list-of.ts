import { type InstrumentFilter, searchCatalogue } from 'relata/catalogue';
import { withLinks } from './with-links.ts';

/** The instruments that pass a filter, each with its addresses. */
export function listOf(filter: InstrumentFilter) {
  const instruments = searchCatalogue(filter).map(withLinks);
  return { count: instruments.length, instruments };
}
