import type { Reliability } from '../../model/definition.ts';

const TEST_ROSENBERG = 'https://github.com/XantX/testRosenberg';
const PRACTEST = 'https://en.practest.com.pl/node/28976';

export const reliability = [
  {
    scale: 'total',
    coefficient: 'alpha',
    value: 0.87,
    population: 'Spanish clinical sample (Vázquez Morejón et al. 2004)',
    source: TEST_ROSENBERG,
  },
  {
    scale: 'total',
    coefficient: 'test-retest r',
    value: 0.72,
    interval: '2 months',
    population: 'Spanish clinical sample (Vázquez Morejón et al. 2004)',
    source: TEST_ROSENBERG,
  },
  {
    scale: 'total',
    coefficient: 'test-retest r',
    value: 0.74,
    interval: '1 year',
    population: 'Spanish clinical sample (Vázquez Morejón et al. 2004)',
    source: TEST_ROSENBERG,
  },
  {
    scale: 'total',
    coefficient: 'test-retest r',
    value: 0.83,
    interval: '1 week',
    population: 'Polish adaptation',
    source: PRACTEST,
  },
  {
    scale: 'total',
    coefficient: 'test-retest r',
    value: 0.5,
    interval: '1 year',
    population: 'Polish adaptation',
    source: PRACTEST,
  },
] as const satisfies readonly Reliability[];
