import type { Reliability } from '../../model/definition.ts';

const SWEDISH =
  'https://5dok.org/document/wyer83rq-translation-psychometric-evaluation-neff-compassion-scale-swedish-sample.html';

export const reliability = [
  {
    scale: 'total',
    coefficient: 'alpha',
    value: 0.86,
    n: 464,
    population: 'Swedish university students (Swedish version)',
    source: SWEDISH,
  },
  {
    scale: 'total',
    coefficient: 'icc',
    value: 0.97,
    population: 'Swedish university students (Swedish version), test-retest',
    source: SWEDISH,
  },
] as const satisfies readonly Reliability[];
