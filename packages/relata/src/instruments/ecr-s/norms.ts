import type { Reliability } from '../../model/definition.ts';

const NOVOPSYCH =
  'https://novopsych.com.au/assessments/experience-in-close-relationship-scale-short-form-ecr-s';
const WEI = 'undergraduates (Wei et al. 2007, as quoted by NovoPsych)';

export const reliability = [
  {
    scale: 'anxiety',
    coefficient: 'alpha',
    value: 0.78,
    n: 851,
    population: WEI,
    source: NOVOPSYCH,
  },
  {
    scale: 'avoidance',
    coefficient: 'alpha',
    value: 0.84,
    n: 851,
    population: WEI,
    source: NOVOPSYCH,
  },
] as const satisfies readonly Reliability[];
