import type { Norm, Reliability } from '../../model/definition.ts';

export const norms = [
  {
    scale: 'rejection-sensitivity',
    population: 'adults, internet sample (Berenson et al., 2009, Study 2)',
    n: 685,
    mean: 8.61,
    sd: 3.61,
    source: 'http://socialrelations.psych.columbia.edu/measures/adult-rs-questionaire',
  },
] as const satisfies readonly Norm[];

export const reliability = [
  {
    scale: 'rejection-sensitivity',
    coefficient: 'test-retest r',
    value: 0.45,
    interval: '2 weeks',
    population: 'adults, subsample of Study 3 (study n=244)',
    source: 'https://econtent.hogrefe.com/doi/10.1027/1015-5759/a000782',
  },
] as const satisfies readonly Reliability[];
