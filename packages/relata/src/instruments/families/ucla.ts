import type { InstrumentLicense } from '../../model/license.ts';

/** Terms of the short forms drawn from the UCLA Loneliness Scale by others than its author. */
export const UCLA_SHORT_FORM_LICENSE = {
  scoring: {
    status: 'unknown',
    note: 'The terms are those of the questionnaire; none were found for its key, which is a published fact.',
    evidence: null,
  },
  wording: {
    status: 'unknown',
    note: 'No licence statement was found. Its items come from the UCLA Loneliness Scale; the stance of that scale’s author is with ucla-ls3.',
    evidence: null,
  },
} as const satisfies InstrumentLicense;
