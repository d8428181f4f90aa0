import type { CutOff, Norm, Reliability } from '../../model/definition.ts';

const LOEWE =
  'https://journals.lww.com/lww-medicalcare/Abstract/2008/03000/Validation_and_Standardization_of_the_Generalized.6.aspx';
const MEASURELY =
  'https://github.com/PsychlytxTD/measurely/blob/b2115ae3686a6a198a61e75b94adb81c22c3419c/subscale_info_lists/GAD_7.R';

export const norms = [
  {
    scale: 'total',
    population:
      'German general population, women (Löwe et al. 2008; 5030 of both sexes, 53.6 % women)',
    n: null,
    mean: 3.2,
    sd: 3.5,
    source: LOEWE,
  },
  {
    scale: 'total',
    population:
      'German general population, men (Löwe et al. 2008; 5030 of both sexes, 53.6 % women)',
    n: null,
    mean: 2.7,
    sd: 3.2,
    source: LOEWE,
  },
  {
    scale: 'total',
    population: 'German general population, men (Hinz et al. 2017, via measurely)',
    n: 4615,
    mean: 3.01,
    sd: 3.12,
    source: MEASURELY,
  },
  {
    scale: 'total',
    population: 'German general population, women (Hinz et al. 2017, via measurely)',
    n: 5106,
    mean: 4.07,
    sd: 3.53,
    source: MEASURELY,
  },
  {
    scale: 'total',
    population: 'German primary care (Jordan et al. 2017, via measurely)',
    n: 3404,
    mean: 5.75,
    sd: 4.76,
    source: MEASURELY,
  },
  {
    scale: 'total',
    population:
      'US patients treated at a psychiatric hospital (Beard & Björgvinsson 2014, via measurely)',
    n: 1082,
    mean: 10.86,
    sd: 5.62,
    source: MEASURELY,
  },
] as const satisfies readonly Norm[];

export const reliability = [
  {
    scale: 'total',
    coefficient: 'alpha',
    value: 0.89,
    n: 5030,
    population: 'German general population (Löwe et al. 2008)',
    source: LOEWE,
  },
  {
    scale: 'total',
    coefficient: 'test-retest r',
    value: 0.83,
    population:
      'primary care (Spitzer et al. 2006, via measurely, which does not state the interval)',
    source: MEASURELY,
  },
] as const satisfies readonly Reliability[];

export const cutOffs = [
  {
    scale: 'total',
    title:
      'Screening cut-off for generalised anxiety disorder (sensitivity .89, specificity .82); it diagnoses nothing',
    population: 'primary care',
    atOrAbove: 10,
    source:
      'https://github.com/ucam-department-of-psychiatry/camcops/blob/56a303e1d7837d1e52a59e911c6530b9ec86c559/docs/source/tasks/gad7.rst',
  },
] as const satisfies readonly CutOff[];
