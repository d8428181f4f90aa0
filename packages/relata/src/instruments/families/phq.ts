import type { AnswerScale } from '../../model/answer-scale.ts';
import type { InstrumentLicense } from '../../model/license.ts';

/** The four response options of every PHQ and GAD questionnaire; the lowest is not “Not at all sure”. */
export const phqAnswers = {
  min: 0,
  max: 3,
  labels: {
    0: 'Not at all',
    1: 'Several days',
    2: 'More than half the days',
    3: 'Nearly every day',
  },
} as const satisfies AnswerScale;

const SCORING =
  'The terms are those of the questionnaire; none were found for its key, which is a published fact.';
const WORDING =
  'No permission is required to reproduce, translate, display or distribute (phqscreeners.com, quoted by CamCOPS).';
const PHQ_TERMS =
  'https://github.com/ucam-department-of-psychiatry/camcops/blob/56a303e1d7837d1e52a59e911c6530b9ec86c559/docs/source/tasks/phq9.rst';
const GAD_TERMS =
  'https://github.com/ucam-department-of-psychiatry/camcops/blob/56a303e1d7837d1e52a59e911c6530b9ec86c559/docs/source/tasks/gad7.rst';

export const phqLicense = {
  scoring: { status: 'free-no-permission', note: SCORING, evidence: PHQ_TERMS },
  wording: { status: 'free-no-permission', note: WORDING, evidence: PHQ_TERMS },
} as const satisfies InstrumentLicense;

/** The same statement, where CamCOPS quotes it for the GAD-7. */
export const gadLicense = {
  scoring: { status: 'free-no-permission', note: SCORING, evidence: GAD_TERMS },
  wording: { status: 'free-no-permission', note: WORDING, evidence: GAD_TERMS },
} as const satisfies InstrumentLicense;
