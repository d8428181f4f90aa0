import type { Norm, Reliability } from '../../model/definition.ts';

const ARC =
  'https://github.com/jjcurtin/arc_measures/blob/1e58cbc860c01063bd839ee330bd805bb0418117/BFNE';
const LEARY = `${ARC}/LearyM1983a.pdf`;
const WEEKS = `${ARC}/WeeksJ2005a.pdf`;

export const norms = [
  {
    scale: 'total',
    population:
      "undergraduates (Leary 1983; the paper's first sample has n = 150, the sample of this mean is not named)",
    n: null,
    mean: 35.7,
    sd: 8.1,
    source: LEARY,
  },
  {
    scale: 'total',
    population:
      'US patients with social anxiety disorder, before treatment (Weeks et al. 2005; n is 138 to 165 by analysis)',
    n: 165,
    mean: 46.91,
    sd: 9.27,
    source: WEEKS,
  },
  {
    scale: 'total',
    population: 'US nonanxious community controls (Weeks et al. 2005)',
    n: 32,
    mean: 26.81,
    sd: 4.78,
    source: WEEKS,
  },
] as const satisfies readonly Norm[];

export const reliability = [
  {
    scale: 'total',
    coefficient: 'alpha',
    value: 0.9,
    n: 150,
    population: 'undergraduates (Leary 1983)',
    source: LEARY,
  },
  {
    scale: 'total',
    coefficient: 'test-retest r',
    value: 0.75,
    interval: '4 weeks',
    n: 75,
    population: 'undergraduates (Leary 1983)',
    source: LEARY,
  },
  {
    scale: 'total',
    coefficient: 'alpha',
    value: 0.89,
    n: 165,
    population: 'patients with social anxiety disorder (Weeks et al. 2005)',
    source: WEEKS,
  },
  {
    scale: 'total',
    coefficient: 'alpha',
    value: 0.67,
    n: 32,
    population: 'nonanxious controls (Weeks et al. 2005)',
    source: WEEKS,
  },
] as const satisfies readonly Reliability[];
