import type { Norm, Reliability } from '../../model/definition.ts';

const VERYWELL = 'https://www.verywellmind.com/social-avoidance-and-distress-scale-sads-3024441';

export const norms = [
  {
    scale: 'total',
    population: 'US university students 1969 (men 11.20, women 8.24)',
    n: 205,
    mean: 9.11,
    sd: 8.01,
    source: 'https://novopsych.com/sads-2.html',
  },
] as const satisfies readonly Norm[];

export const reliability = [
  {
    scale: 'total',
    coefficient: 'KR-20',
    value: 0.94,
    population: 'US students (Watson and Friend 1969)',
    source: VERYWELL,
  },
  {
    scale: 'total',
    coefficient: 'test-retest r',
    value: 0.68,
    population: 'US students (Watson and Friend 1969)',
    source: VERYWELL,
  },
] as const satisfies readonly Reliability[];
