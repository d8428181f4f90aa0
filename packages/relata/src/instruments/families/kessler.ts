import type { InstrumentLicense } from '../../model/license.ts';

const TERMS =
  'https://github.com/rhavekost/clinical-toolkit/blob/b357fe5c19055b5d40d00dd9c9d83aee34e51b5f/dist/consumer/chatgpt/distress-screening/knowledge/references/permissions-and-scoring.md';

/** Terms of the K10 and the K6. Sources differ on commercial use. */
export const kesslerLicense = {
  scoring: {
    status: 'free-no-permission',
    note: 'The terms are those of the questionnaire; none were found for its key, which is a published fact.',
    evidence: TERMS,
  },
  wording: {
    status: 'free-no-permission',
    note: 'Free to use with the copyright line and the citation (clinical-toolkit). Another source (psychtest-jp) says free for non-commercial use only, with permission for commercial use: treat commercial use as unclear.',
    evidence: TERMS,
  },
} as const satisfies InstrumentLicense;

/** Labels of the five response options, from the least to the most frequent. */
export const kesslerLabels = [
  'None of the time',
  'A little of the time',
  'Some of the time',
  'Most of the time',
  'All of the time',
] as const;
