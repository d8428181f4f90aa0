import type { AnswerScale } from '../../model/answer-scale.ts';
import type { Band } from '../../model/definition.ts';
import type { InstrumentLicense } from '../../model/license.ts';

export const DASS_42_KEY =
  'https://github.com/stmueller/OpenScales/blob/449741e426822de74a060659f7469e05b178d785/scales/openscales/DASS42/DASS42.osd';
export const DASS_21_KEY =
  'https://github.com/stmueller/OpenScales/blob/449741e426822de74a060659f7469e05b178d785/scales/openscales/DASS21/DASS21.osd';

export const DASS_CITATION = {
  text: 'Lovibond, S. H., & Lovibond, P. F. (1995). Manual for the Depression Anxiety Stress Scales (2nd ed.). Psychology Foundation of Australia.',
} as const;

export const DASS_ANSWERS = {
  min: 0,
  max: 3,
  labels: {
    0: 'Did not apply to me at all',
    1: 'Applied to me to some degree, or some of the time',
    2: 'Applied to me to a considerable degree, or a good part of time',
    3: 'Applied to me very much, or most of the time',
  },
} as const satisfies AnswerScale;

export const DASS_LICENSE = {
  scoring: {
    status: 'public-domain',
    note: 'The terms are those of the questionnaire; none were found for its key, which is a published fact.',
    evidence: DASS_21_KEY,
  },
  wording: {
    status: 'public-domain',
    note: 'OpenScales and UNSW: the scales are in the public domain (the manual is sold).',
    evidence: DASS_21_KEY,
  },
} as const satisfies InstrumentLicense;

const MANUAL_LABELS = 'severity labels of the manual, for scores of the DASS-42 or doubled DASS-21';

/** The manual's severity labels: for sums of 14 items, or doubled sums of 7. */
export const DASS_42_BANDS = {
  depression: [
    {
      id: 'normal',
      title: 'Normal',
      from: 0,
      to: 9,
      population: MANUAL_LABELS,
      source: DASS_42_KEY,
    },
    { id: 'mild', title: 'Mild', from: 10, to: 13, population: MANUAL_LABELS, source: DASS_42_KEY },
    {
      id: 'moderate',
      title: 'Moderate',
      from: 14,
      to: 20,
      population: MANUAL_LABELS,
      source: DASS_42_KEY,
    },
    {
      id: 'severe',
      title: 'Severe',
      from: 21,
      to: 27,
      population: MANUAL_LABELS,
      source: DASS_42_KEY,
    },
    {
      id: 'extremely-severe',
      title: 'Extremely severe',
      from: 28,
      to: 42,
      population: MANUAL_LABELS,
      source: DASS_42_KEY,
    },
  ],
  anxiety: [
    {
      id: 'normal',
      title: 'Normal',
      from: 0,
      to: 7,
      population: MANUAL_LABELS,
      source: DASS_42_KEY,
    },
    { id: 'mild', title: 'Mild', from: 8, to: 9, population: MANUAL_LABELS, source: DASS_42_KEY },
    {
      id: 'moderate',
      title: 'Moderate',
      from: 10,
      to: 14,
      population: MANUAL_LABELS,
      source: DASS_42_KEY,
    },
    {
      id: 'severe',
      title: 'Severe',
      from: 15,
      to: 19,
      population: MANUAL_LABELS,
      source: DASS_42_KEY,
    },
    {
      id: 'extremely-severe',
      title: 'Extremely severe',
      from: 20,
      to: 42,
      population: MANUAL_LABELS,
      source: DASS_42_KEY,
    },
  ],
  stress: [
    {
      id: 'normal',
      title: 'Normal',
      from: 0,
      to: 14,
      population: MANUAL_LABELS,
      source: DASS_42_KEY,
    },
    { id: 'mild', title: 'Mild', from: 15, to: 18, population: MANUAL_LABELS, source: DASS_42_KEY },
    {
      id: 'moderate',
      title: 'Moderate',
      from: 19,
      to: 25,
      population: MANUAL_LABELS,
      source: DASS_42_KEY,
    },
    {
      id: 'severe',
      title: 'Severe',
      from: 26,
      to: 33,
      population: MANUAL_LABELS,
      source: DASS_42_KEY,
    },
    {
      id: 'extremely-severe',
      title: 'Extremely severe',
      from: 34,
      to: 42,
      population: MANUAL_LABELS,
      source: DASS_42_KEY,
    },
  ],
} as const satisfies Record<string, readonly Band[]>;
