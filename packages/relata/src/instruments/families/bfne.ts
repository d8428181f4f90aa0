import type { AnswerScale, InstrumentLicense } from '../../model/index.ts';

/** Labels of Leary (1983), which the BFNE and its straightforward items share. */
const LEARY = [
  'Not at all characteristic of me',
  'Slightly characteristic of me',
  'Moderately characteristic of me',
  'Very characteristic of me',
  'Extremely characteristic of me',
] as const;

/** Leary's response options, coded 1 to 5. */
export const BFNE_ANSWERS = {
  min: 1,
  max: 5,
  labels: { 1: LEARY[0], 2: LEARY[1], 3: LEARY[2], 4: LEARY[3], 5: LEARY[4] },
} as const satisfies AnswerScale;

/** The same response options, coded 0 to 4 and brought back to 1 to 5. */
export const BFNE_ANSWERS_FROM_0 = {
  min: 0,
  max: 4,
  labels: { 0: LEARY[0], 1: LEARY[1], 2: LEARY[2], 3: LEARY[3], 4: LEARY[4] },
  recode: { 0: 1, 1: 2, 2: 3, 3: 4, 4: 5 },
} as const satisfies AnswerScale;

/** For the later versions, for which no statement of terms was found. */
export const BFNE_UNKNOWN_TERMS = {
  scoring: {
    status: 'unknown',
    note: 'No statement of terms was found; the key is a published fact.',
    evidence: null,
  },
  wording: {
    status: 'unknown',
    note: 'No statement of terms by the authors or the publisher was found.',
    evidence: null,
  },
} as const satisfies InstrumentLicense;
