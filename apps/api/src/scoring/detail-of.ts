import { type Instrument, singleScorer } from 'relata';
import type { InstrumentSummary } from 'relata/catalogue';
import type { InstrumentDetail } from '../schemas/instrument.ts';
import { noticesOf } from './notices-of.ts';
import { withLinks } from './with-links.ts';

/** Everything that the API says of an instrument. */
export async function detailOf(instrument: Instrument): Promise<InstrumentDetail> {
  const { definition } = instrument;
  const { SUMMARIES } = await import('relata/catalogue');
  const { findNorms } = await import('relata/instruments/norms');
  return {
    ...withLinks(SUMMARIES.find(({ id }) => id === instrument.id) as InstrumentSummary),
    answerIds: singleScorer(instrument).plan.fields.map((field) => field.id),
    notices: noticesOf(instrument),
    definition: { ...definition, ...findNorms(instrument.id) },
  };
}
