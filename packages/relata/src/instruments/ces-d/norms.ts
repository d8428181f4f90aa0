import type { CutOff, Reliability } from '../../model/definition.ts';

const EARLY_ADOLESCENCE = 'http://measures.earlyadolescence.org/psychometrics/view/9/';

export const reliability = [
  {
    scale: 'total',
    coefficient: 'alpha',
    value: 0.85,
    population: 'general population (Radloff 1977)',
    source: EARLY_ADOLESCENCE,
  },
  {
    scale: 'total',
    coefficient: 'alpha',
    value: 0.9,
    population: 'patients (Radloff 1977)',
    source: EARLY_ADOLESCENCE,
  },
  {
    scale: 'total',
    coefficient: 'test-retest r',
    value: 0.51,
    interval: '2 weeks',
    population: 'field test (Radloff 1977)',
    source: EARLY_ADOLESCENCE,
  },
  {
    scale: 'total',
    coefficient: 'test-retest r',
    value: 0.67,
    interval: '4 weeks',
    population: 'field test (Radloff 1977)',
    source: EARLY_ADOLESCENCE,
  },
  {
    scale: 'total',
    coefficient: 'test-retest r',
    value: 0.59,
    interval: '6 and 8 weeks',
    population: 'field test (Radloff 1977)',
    source: EARLY_ADOLESCENCE,
  },
] as const satisfies readonly Reliability[];

export const cutOffs = [
  {
    scale: 'total',
    title: 'Screening cut-off for depressive symptoms; it diagnoses nothing',
    population: 'general population',
    atOrAbove: 16,
    source:
      'https://github.com/ucam-department-of-psychiatry/camcops/blob/56a303e1d7837d1e52a59e911c6530b9ec86c559/server/camcops_server/tasks/cesd.py',
  },
  {
    scale: 'total',
    title:
      'Stricter screening cut-off, proposed for fewer false positives (Zich et al. 1990); it diagnoses nothing',
    population: 'primary care',
    atOrAbove: 27,
    source:
      'https://emuktask.com/the-center-for-epidemiologic-studies-depression-scale-ces-d-scale/',
  },
] as const satisfies readonly CutOff[];
