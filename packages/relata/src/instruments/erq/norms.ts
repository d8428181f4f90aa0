import type { Reliability } from '../../model/definition.ts';

export const reliability = [
  {
    scale: 'reappraisal',
    coefficient: 'alpha',
    value: 0.89,
    n: 300,
    population:
      'Australian general community, 3 samples (N=300, 400, 348), alpha .89-.90 (lowest value entered)',
    source: 'https://ro.ecu.edu.au/ecuworkspost2013/5915/',
  },
  {
    scale: 'suppression',
    coefficient: 'alpha',
    value: 0.76,
    n: 300,
    population: 'Australian general community, 3 samples, alpha .76-.80 (lowest value entered)',
    source: 'https://ro.ecu.edu.au/ecuworkspost2013/5915/',
  },
  {
    scale: 'reappraisal',
    coefficient: 'alpha',
    value: 0.72,
    n: 389,
    population: 'undergraduate men',
    source:
      'https://www.cmu.edu/common-cold-project/measures-by-study/psychological-and-social-constructs/other-psychological-measures/emotion-regulation.html',
  },
  {
    scale: 'reappraisal',
    coefficient: 'alpha',
    value: 0.79,
    n: 735,
    population: 'undergraduate women',
    source:
      'https://www.cmu.edu/common-cold-project/measures-by-study/psychological-and-social-constructs/other-psychological-measures/emotion-regulation.html',
  },
  {
    scale: 'suppression',
    coefficient: 'alpha',
    value: 0.67,
    n: 389,
    population: 'undergraduate men',
    source:
      'https://www.cmu.edu/common-cold-project/measures-by-study/psychological-and-social-constructs/other-psychological-measures/emotion-regulation.html',
  },
  {
    scale: 'suppression',
    coefficient: 'alpha',
    value: 0.69,
    n: 735,
    population: 'undergraduate women',
    source:
      'https://www.cmu.edu/common-cold-project/measures-by-study/psychological-and-social-constructs/other-psychological-measures/emotion-regulation.html',
  },
  {
    scale: 'reappraisal',
    coefficient: 'alpha',
    value: 0.83,
    n: 213,
    population: 'PCS3 healthy adults',
    source:
      'https://www.cmu.edu/common-cold-project/measures-by-study/psychological-and-social-constructs/other-psychological-measures/emotion-regulation.html',
  },
  {
    scale: 'suppression',
    coefficient: 'alpha',
    value: 0.76,
    n: 213,
    population: 'PCS3 healthy adults',
    source:
      'https://www.cmu.edu/common-cold-project/measures-by-study/psychological-and-social-constructs/other-psychological-measures/emotion-regulation.html',
  },
] as const satisfies readonly Reliability[];
