import type { AnswerScale } from '../../model/answer-scale.ts';
import type { InstrumentLicense } from '../../model/license.ts';

/** Five response options of which the author's forms label the two ends. */
export const scsAnswers = {
  min: 1,
  max: 5,
  labels: { 1: 'Almost never', 5: 'Almost always' },
} as const satisfies AnswerScale;

const TERMS =
  'https://legalclarity.org/how-to-complete-and-score-the-self-compassion-scale-short-form-scs-sf/';

export const scsLicense = {
  scoring: {
    status: 'free-no-permission',
    note: 'The terms are those of the questionnaire; none were found for its key, which is a published fact.',
    evidence: TERMS,
  },
  wording: {
    status: 'free-no-permission',
    note: 'The author permits use for any purpose whatsoever and asks to be cited (her words on the short form, quoted from self-compassion.org); registers record the long form as free to use.',
    evidence: TERMS,
  },
} as const satisfies InstrumentLicense;
