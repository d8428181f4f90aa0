import { type InstrumentFilter, matches } from '../instruments/filter.ts';
import type { InstrumentSummary } from '../instruments/summary.ts';
import { SUMMARIES } from './summaries.ts';

export type { InstrumentFilter } from '../instruments/filter.ts';
export type { InstrumentSummary } from '../instruments/summary.ts';
export { WAITING, type WaitingInstrument } from '../instruments/waiting.ts';
export { loadInstrument } from './load.ts';
export { loadText, textLanguages } from './load-text.ts';
export { SUMMARIES } from './summaries.ts';

/**
 * Summaries of the instruments that pass the filter, in order of their ids. No definition
 * is loaded for it; `loadInstrument` brings the one that was chosen.
 *
 * @example
 * searchCatalogue({ pattern: 'loneliness', maxItems: 6 }).map(({ id }) => id);
 */
export const searchCatalogue = (filter: InstrumentFilter = {}): readonly InstrumentSummary[] =>
  SUMMARIES.filter((summary) => matches(summary, filter));
