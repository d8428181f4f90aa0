import type { Norm, Reliability } from '../../model/definition.ts';

const MEASURELY =
  'https://github.com/PsychlytxTD/measurely/blob/b2115ae3686a6a198a61e75b94adb81c22c3419c/subscale_info_lists/DASS_21.R';

export const norms = [
  {
    scale: 'total',
    population: 'UK general population, combined samples (Crawford et al. 2009, via measurely)',
    n: null,
    mean: 10.59,
    sd: 10.61,
    source: MEASURELY,
  },
] as const satisfies readonly Norm[];

export const reliability = [
  {
    scale: 'total',
    coefficient: 'alpha',
    value: 0.94,
    population: 'UK general population (Crawford et al. 2009, via measurely)',
    source: MEASURELY,
  },
] as const satisfies readonly Reliability[];
