import type { CutOff, Reliability } from '../../model/definition.ts';

const ABSTRACT =
  'https://www.bioseek.eu/us/eng/research/pubmed/Screening_for_depression_in_well_older_adults_evaluation_of_a_short_form_of_the_CES_D_Center_for_Epidemiologic_Studies_Depression_Scale_8037935?as=disease';
const FORM_WITH_KEY = 'https://www.scribd.com/document/543192037/CESD-10-website-PDF';

export const reliability = [
  {
    scale: 'total',
    coefficient: 'test-retest r',
    value: 0.71,
    population: 'well older adults (Andresen et al. 1994); the abstract does not give the interval',
    source: ABSTRACT,
  },
  {
    scale: 'total',
    coefficient: 'test-retest r',
    value: 0.59,
    interval: '12 months',
    population: 'well older adults (Andresen et al. 1994)',
    source: ABSTRACT,
  },
  {
    scale: 'total',
    coefficient: 'alpha',
    value: 0.86,
    population: 'spinal cord injury (Miller et al. 2008)',
    source: FORM_WITH_KEY,
  },
  {
    scale: 'total',
    coefficient: 'icc',
    value: 0.85,
    population: 'spinal cord injury (Miller et al. 2008)',
    source: FORM_WITH_KEY,
  },
] as const satisfies readonly Reliability[];

export const cutOffs = [
  {
    scale: 'total',
    title: 'Screening cut-off for depressive symptoms; it diagnoses nothing',
    population: 'well older adults (Andresen et al. 1994)',
    atOrAbove: 10,
    source: ABSTRACT,
  },
] as const satisfies readonly CutOff[];
