import type { CutOff } from '../../model/definition.ts';

const BOSTON_COLLEGE =
  'https://www.bc.edu/content/bc-web/schools/ssw/sites/lubben/description/scoring.html';

export const cutOffs = [
  {
    scale: 'total',
    title: 'Screening line for a risk of social isolation (fewer than 12 points)',
    population: 'community-dwelling older adults (Hamburg, Solothurn, London)',
    atOrBelow: 11,
    source: BOSTON_COLLEGE,
  },
  {
    scale: 'family',
    title: 'Marginal family ties (fewer than 6 points)',
    population: 'community-dwelling older adults',
    atOrBelow: 5,
    source: BOSTON_COLLEGE,
  },
  {
    scale: 'friends',
    title: 'Marginal friendship ties (fewer than 6 points)',
    population: 'community-dwelling older adults',
    atOrBelow: 5,
    source: BOSTON_COLLEGE,
  },
] as const satisfies readonly CutOff[];
