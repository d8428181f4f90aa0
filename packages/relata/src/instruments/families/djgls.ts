import type { AnswerScale } from '../../model/answer-scale.ts';
import type { InstrumentLicense } from '../../model/license.ts';

export const DJGLS_MANUAL =
  'https://home.fsw.vu.nl/TG.van.Tilburg/manual_loneliness_scale_1999.html';

/** Response options of the De Jong Gierveld scales, coded as in the syntax of their manual. */
export const DJGLS_ANSWERS = {
  min: 1,
  max: 3,
  labels: { 1: 'No', 2: 'More or less', 3: 'Yes' },
} as const satisfies AnswerScale;

export const DJGLS_LICENSE = {
  scoring: {
    status: 'free-non-commercial',
    note: 'The terms are those of the questionnaire; none were found for its key, which is a published fact.',
    evidence: DJGLS_MANUAL,
  },
  wording: {
    status: 'free-non-commercial',
    note: 'The authors’ manual: free for scientific research when the source is cited; written for survey research.',
    evidence: DJGLS_MANUAL,
  },
} as const satisfies InstrumentLicense;
