import type { Reliability } from '../../model/definition.ts';

const POLISH = 'https://pubmed.ncbi.nlm.nih.gov/37817828/';
const IRANIAN = 'https://brieflands.com/articles/ijpbs-120043.html';

export const reliability = [
  {
    scale: 'total',
    coefficient: 'alpha',
    value: 0.95,
    n: 161,
    population: 'adults with a mood disorder and controls, Poland (2023)',
    source: POLISH,
  },
  {
    scale: 'total',
    coefficient: 'alpha',
    value: 0.84,
    n: 474,
    population: 'general population, Iran',
    source: IRANIAN,
  },
  {
    scale: 'total',
    coefficient: 'test-retest r',
    value: 0.77,
    interval: '3 weeks',
    n: null,
    population: 'general population, Iran',
    source: IRANIAN,
  },
] as const satisfies readonly Reliability[];
