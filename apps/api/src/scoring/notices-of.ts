import type { Instrument } from 'relata';
import type { InstrumentDetail } from '../schemas/instrument.ts';
import { NOTICES } from './notices.ts';

/** What is to be shown wherever results of an instrument are shown. */
export function noticesOf({ definition }: Instrument): InstrumentDetail['notices'] {
  const { status, flags, checkFirst, safety, license } = definition;
  return {
    scores: NOTICES.scores,
    ...(status === 'researchDraft' ? { status: NOTICES.researchDraft } : {}),
    ...(flags ? { flags: NOTICES.flags } : {}),
    ...(checkFirst ? { checkFirst } : {}),
    ...(safety ? { safety: safety.note } : {}),
    wording: license.wording.status === 'open' ? NOTICES.openWording : NOTICES.wording,
  };
}
