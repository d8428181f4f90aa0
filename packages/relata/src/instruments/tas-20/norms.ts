import type { Reliability } from '../../model/definition.ts';

const CMU =
  'https://www.cmu.edu/common-cold-project/measures-by-study/psychological-and-social-constructs/other-psychological-measures/alexithymia.html';

export const reliability = [
  {
    scale: 'total',
    coefficient: 'alpha',
    value: 0.81,
    n: 965,
    population: 'undergraduates (Bagby et al. 1994)',
    source: CMU,
  },
  {
    scale: 'dif',
    coefficient: 'alpha',
    value: 0.81,
    n: 965,
    population: 'undergraduates (Bagby et al. 1994)',
    source: CMU,
  },
  {
    scale: 'ddf',
    coefficient: 'alpha',
    value: 0.78,
    n: 965,
    population: 'undergraduates (Bagby et al. 1994)',
    source: CMU,
  },
  {
    scale: 'eot',
    coefficient: 'alpha',
    value: 0.66,
    n: 965,
    population: 'undergraduates (Bagby et al. 1994)',
    source: CMU,
  },
  {
    scale: 'total',
    coefficient: 'test-retest r',
    value: 0.77,
    interval: '3 weeks',
    n: 72,
    population: 'undergraduates (Bagby et al. 1994)',
    source: CMU,
  },
  {
    scale: 'total',
    coefficient: 'alpha',
    value: 0.83,
    n: 213,
    population: 'healthy adults (Pittsburgh Cold Study 3)',
    source: CMU,
  },
] as const satisfies readonly Reliability[];
