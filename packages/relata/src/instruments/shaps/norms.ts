import type { Reliability } from '../../model/definition.ts';

const NIDA = 'https://datashare.nida.nih.gov/instrument/snaith-hamilton-pleasure-scale';
const LIU = 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3549923';

export const reliability = [
  {
    scale: 'dimensional',
    coefficient: 'alpha',
    value: 0.94,
    population: 'Franken et al. 2007, as NIDA Data Share reports it',
    source: NIDA,
  },
  {
    scale: 'dimensional',
    coefficient: 'icc',
    value: 0.7,
    population: 'retest of Franken et al. 2007, as NIDA Data Share reports it; interval not given',
    source: NIDA,
  },
  {
    scale: 'dimensional',
    coefficient: 'alpha',
    value: 0.91,
    n: 461,
    population: 'adult outpatients with major depressive disorder (Nakonezny et al. 2010)',
    source: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2957191',
  },
  {
    scale: 'dimensional',
    coefficient: 'alpha',
    value: 0.85,
    n: 336,
    population: 'Chinese college students (Liu et al. 2012)',
    source: LIU,
  },
  {
    scale: 'dimensional',
    coefficient: 'test-retest r',
    value: 0.64,
    interval: '4 weeks',
    n: 336,
    population:
      'Chinese college students (Liu et al. 2012); how many of the 336 were retested is not in the abstract',
    source: LIU,
  },
] as const satisfies readonly Reliability[];
