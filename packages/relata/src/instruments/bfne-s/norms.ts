import type { Norm, Reliability } from '../../model/definition.ts';

const WEEKS =
  'https://github.com/jjcurtin/arc_measures/blob/1e58cbc860c01063bd839ee330bd805bb0418117/BFNE/WeeksJ2005a.pdf';
const ITALY =
  'https://www.frontiersin.org/journals/psychology/articles/10.3389/fpsyg.2025.1572752/full';

export const norms = [
  {
    scale: 'total',
    population: 'US patients with social anxiety disorder, before treatment (answers coded 1 to 5)',
    n: 165,
    mean: 30.6,
    sd: 6.94,
    source: WEEKS,
  },
  {
    scale: 'total',
    population: 'US nonanxious community controls (answers coded 1 to 5)',
    n: 32,
    mean: 12.5,
    sd: 4.52,
    source: WEEKS,
  },
] as const satisfies readonly Norm[];

export const reliability = [
  {
    scale: 'total',
    coefficient: 'alpha',
    value: 0.92,
    n: 165,
    population: 'patients with social anxiety disorder',
    source: WEEKS,
  },
  {
    scale: 'total',
    coefficient: 'alpha',
    value: 0.9,
    n: 32,
    population: 'nonanxious controls',
    source: WEEKS,
  },
  {
    scale: 'total',
    coefficient: 'alpha',
    value: 0.96,
    n: 652,
    population: 'Italian adults',
    source: ITALY,
  },
  {
    scale: 'total',
    coefficient: 'omega',
    value: 0.97,
    n: 652,
    population: 'Italian adults',
    source: ITALY,
  },
] as const satisfies readonly Reliability[];
