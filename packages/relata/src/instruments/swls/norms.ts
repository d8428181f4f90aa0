import type { Reliability } from '../../model/definition.ts';

const ERABI =
  'https://erabi.ca/table/table-17-39-characteristics-of-the-satisfaction-with-life-scale/';

export const reliability = [
  {
    scale: 'total',
    coefficient: 'alpha',
    value: 0.87,
    population: 'undergraduates (Diener et al. 1985)',
    source: ERABI,
  },
  {
    scale: 'total',
    coefficient: 'test-retest r',
    value: 0.82,
    interval: '2 months',
    population: 'undergraduates (Diener et al. 1985)',
    source: ERABI,
  },
  {
    scale: 'total',
    coefficient: 'test-retest r',
    value: 0.84,
    interval: '1 month',
    population: 'students (Pavot et al. 1991)',
    source: ERABI,
  },
  {
    scale: 'total',
    coefficient: 'test-retest r',
    value: 0.54,
    interval: '4 years',
    population: 'review of Pavot and Diener (1993)',
    source:
      'https://github.com/dssugar/psychtest-jp/blob/5c67bc1609a0166e81812132f75d2e24e7519ca4/docs/scales/swls/phase1-research.md',
  },
] as const satisfies readonly Reliability[];
