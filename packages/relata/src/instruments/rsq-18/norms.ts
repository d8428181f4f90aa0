import type { Norm, Reliability } from '../../model/definition.ts';

const LAB = 'http://socialrelations.psych.columbia.edu/measures/rs-personal';

export const norms = [
  {
    scale: 'rejection-sensitivity',
    population: "US college students (authors' laboratory page; sample size not printed there)",
    n: null,
    mean: 9.69,
    sd: 3.07,
    source: LAB,
  },
] as const satisfies readonly Norm[];

export const reliability = [
  {
    scale: 'rejection-sensitivity',
    coefficient: 'alpha',
    value: 0.81,
    population: "US college students (authors' laboratory page)",
    source: LAB,
  },
  {
    scale: 'rejection-sensitivity',
    coefficient: 'test-retest r',
    value: 0.83,
    n: 104,
    population: "US college students (authors' laboratory page; interval not printed there)",
    source: LAB,
  },
] as const satisfies readonly Reliability[];
