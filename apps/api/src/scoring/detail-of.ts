import { type Instrument, singleScorer } from 'relata';
import type { InstrumentSummary } from 'relata/catalogue';
import type { InstrumentDetail } from '../schemas/instrument.ts';
import { NOTICES } from './notices.ts';
import { withLinks } from './with-links.ts';

/** Everything that the API says of an instrument. */
export async function detailOf(instrument: Instrument): Promise<InstrumentDetail> {
  const { definition } = instrument;
  const { SUMMARIES } = await import('relata/catalogue');
  const { findNorms } = await import('relata/instruments/norms');
  return {
    ...withLinks(SUMMARIES.find(({ id }) => id === instrument.id) as InstrumentSummary),
    answerIds: singleScorer(instrument).plan.fields.map((field) => field.id),
    notices: {
      scores: NOTICES.scores,
      ...(definition.status === 'researchDraft' ? { status: NOTICES.researchDraft } : {}),
      ...(definition.flags ? { flags: NOTICES.flags } : {}),
      ...(definition.checkFirst ? { checkFirst: definition.checkFirst } : {}),
      ...(definition.safety ? { safety: definition.safety.note } : {}),
      wording: definition.license.wording.status === 'open' ? NOTICES.openWording : NOTICES.wording,
    },
    definition: { ...definition, ...findNorms(instrument.id) },
  };
}
