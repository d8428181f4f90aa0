import type { AnswerScale } from '../../model/answer-scale.ts';
import type { InstrumentLicense } from '../../model/license.ts';

const PSYTOOLS_SOURCES =
  'https://github.com/urtuba/psytools/blob/161dd24949538e11d77293e5ec2c90c7f281889d/SOURCES.md';

/** The first item of every form: seven options, one more than the others have. */
export const csiHappiness = {
  min: 0,
  max: 6,
  labels: {
    0: 'Extremely unhappy',
    1: 'Fairly unhappy',
    2: 'A little unhappy',
    3: 'Happy',
    4: 'Very happy',
    5: 'Extremely happy',
    6: 'Perfect',
  },
} as const satisfies AnswerScale;

/** By the points that the form prints, which run down from left to right. */
export const csiFrequency = {
  min: 0,
  max: 5,
  labels: {
    0: 'Never',
    1: 'Rarely',
    2: 'Occasionally',
    3: 'More often than not',
    4: 'Most of the time',
    5: 'All the time',
  },
} as const satisfies AnswerScale;

export const csiTruth = {
  min: 0,
  max: 5,
  labels: {
    0: 'Not at all true',
    1: 'A little true',
    2: 'Somewhat true',
    3: 'Mostly true',
    4: 'Almost completely true',
    5: 'Completely true',
  },
} as const satisfies AnswerScale;

export const csiDegree = {
  min: 0,
  max: 5,
  labels: {
    0: 'Not at all',
    1: 'A little',
    2: 'Somewhat',
    3: 'Mostly',
    4: 'Almost completely',
    5: 'Completely',
  },
} as const satisfies AnswerScale;

export const csiLicense = {
  scoring: {
    status: 'free-no-permission',
    note: 'The terms are those of the questionnaire; none were found for its key, which is a published fact.',
    evidence: PSYTOOLS_SOURCES,
  },
  wording: {
    status: 'free-no-permission',
    note: 'The authors’ form: freely available for research and clinical use, no further permission required. Commercial use is not addressed.',
    evidence: PSYTOOLS_SOURCES,
  },
} as const satisfies InstrumentLicense;
