import type { CutOff, Norm, Reliability } from '../../model/definition.ts';

const FORM = 'https://www.scribd.com/document/151487195';
const ARTICLE = 'https://www.scribd.com/document/405114886';

export const norms = [
  {
    scale: 'total',
    population: 'clinical population, figure printed on a copy of the form',
    n: null,
    mean: 28.3,
    sd: 9.9,
    source: FORM,
  },
  {
    scale: 'total',
    population: 'non-clinical population, figure printed on a copy of the form',
    n: null,
    mean: 18.51,
    sd: 7.05,
    source: FORM,
  },
] as const satisfies readonly Norm[];

export const reliability = [
  {
    scale: 'total',
    coefficient: 'alpha',
    value: 0.84,
    n: 2816,
    population: 'mean of six samples, .78 to .88 (Bond et al. 2011)',
    source: ARTICLE,
  },
  {
    scale: 'total',
    coefficient: 'test-retest r',
    value: 0.81,
    interval: '3 months',
    population: 'Bond et al. 2011',
    source: ARTICLE,
  },
  {
    scale: 'total',
    coefficient: 'test-retest r',
    value: 0.79,
    interval: '12 months',
    population: 'Bond et al. 2011',
    source: ARTICLE,
  },
] as const satisfies readonly Reliability[];

export const cutOffs = [
  {
    scale: 'total',
    title:
      'Screening cut-off, lower end of the range that the form prints (above 24); it diagnoses nothing',
    population: 'adults',
    atOrAbove: 25,
    source: FORM,
  },
  {
    scale: 'total',
    title:
      'Screening cut-off, upper end of the range that the form prints (above 28); it diagnoses nothing',
    population: 'adults',
    atOrAbove: 29,
    source: FORM,
  },
] as const satisfies readonly CutOff[];
