import type { Reliability } from '../../model/definition.ts';

const REGISTRY =
  'https://github.com/benthepsychologist/canonizer/blob/c14d06467df9dc05498cd853f40b94b8ed8e48d9/questionnaire_registry/fscrs/1.0.0/questionnaire.json';

export const reliability = [
  {
    scale: 'inadequate-self',
    coefficient: 'alpha',
    value: 0.9,
    population: 'Gilbert et al. (2004), as quoted by the canonizer registry',
    source: REGISTRY,
  },
  {
    scale: 'hated-self',
    coefficient: 'alpha',
    value: 0.86,
    population: 'Gilbert et al. (2004), as quoted by the canonizer registry',
    source: REGISTRY,
  },
  {
    scale: 'reassured-self',
    coefficient: 'alpha',
    value: 0.86,
    population: 'Gilbert et al. (2004), as quoted by the canonizer registry',
    source: REGISTRY,
  },
] as const satisfies readonly Reliability[];
