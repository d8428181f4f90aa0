import type { CutOff, Reliability } from '../../model/definition.ts';

const GENERAL_PRACTICE = 'Australian primary health care (CRUfAD and GPcare)';
const MIND_THERAPY = 'https://mindtherapy.com.au/anxiety/test-your-anxiety/check-your-k10-score/';

export const reliability = [
  {
    scale: 'total',
    coefficient: 'alpha',
    value: 0.9,
    population:
      'meta-analysis of studies of the K10 and K6 of 2002 to 2024 (Wojujutari & Idemudia 2024), mean, 95 % CI .88 to .91',
    source: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC11919097',
  },
  {
    scale: 'total',
    coefficient: 'alpha',
    value: 0.91,
    n: 694,
    population: 'Portuguese adults (Pereira et al. 2019)',
    source: 'https://scielosp.org/article/csc/2019.v24n3/729-736',
  },
] as const satisfies readonly Reliability[];

export const cutOffs = [
  {
    scale: 'total',
    title:
      'Start of the second of four groups (20 to 24) used to monitor distress; it diagnoses nothing',
    population: GENERAL_PRACTICE,
    atOrAbove: 20,
    source: MIND_THERAPY,
  },
  {
    scale: 'total',
    title:
      'Start of the third of four groups (25 to 29) used to monitor distress; it diagnoses nothing',
    population: GENERAL_PRACTICE,
    atOrAbove: 25,
    source: MIND_THERAPY,
  },
  {
    scale: 'total',
    title:
      'Start of the last of four groups (30 to 50) used to monitor distress; it diagnoses nothing',
    population: GENERAL_PRACTICE,
    atOrAbove: 30,
    source: MIND_THERAPY,
  },
] as const satisfies readonly CutOff[];
