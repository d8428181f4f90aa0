import { type Instrument, scorer } from 'relata';
import { findNorms } from 'relata/instruments/norms';
import type { InstrumentDetail } from '../schemas/instrument.ts';
import { NOTICES } from './notices.ts';
import { summaryOf } from './summary-of.ts';

/** Everything that the API says of an instrument. */
export function detailOf(instrument: Instrument): InstrumentDetail {
  const { definition } = instrument;
  return {
    ...summaryOf(instrument),
    answerIds: scorer(instrument).plan.fields.map((field) => field.id),
    notices: {
      scores: NOTICES.scores,
      ...(definition.status === 'researchDraft' ? { status: NOTICES.researchDraft } : {}),
      ...(definition.flags ? { flags: NOTICES.flags } : {}),
      ...(definition.license.wording.status === 'open' ? {} : { wording: NOTICES.wording }),
    },
    definition: { ...definition, ...findNorms(instrument.id) },
  };
}
