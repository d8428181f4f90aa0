import type { Norm } from '../../model/definition.ts';

const CIRCUMPLEX =
  'https://github.com/jmgirard/circumplex/blob/b49d80d57b43ab0f9e35d281da93e450ab9270e2/data-raw/iipsc.R';
const SOLDZ = 'https://doi.org/10.1177/1073191195002001006';
const HOPWOOD = 'https://doi.org/10.1080/00223890802388665';
const STUDENTS =
  'college students, two US samples pooled (Hopwood et al. 2008; printed as sums of four items, here as item means, as circumplex gives them)';
const OUTPATIENTS =
  'outpatients of nine US clinics (Soldz et al. 1995; n of the table, 105 in the text)';

export const norms = [
  {
    scale: 'domineering',
    population: STUDENTS,
    n: 872,
    mean: 0.76,
    sd: 0.66,
    source: CIRCUMPLEX,
  },
  {
    scale: 'vindictive',
    population: STUDENTS,
    n: 872,
    mean: 0.7925,
    sd: 0.69,
    source: CIRCUMPLEX,
  },
  {
    scale: 'cold',
    population: STUDENTS,
    n: 872,
    mean: 0.9,
    sd: 0.855,
    source: CIRCUMPLEX,
  },
  {
    scale: 'socially-avoidant',
    population: STUDENTS,
    n: 872,
    mean: 1.0475,
    sd: 0.9475,
    source: CIRCUMPLEX,
  },
  {
    scale: 'nonassertive',
    population: STUDENTS,
    n: 872,
    mean: 1.42,
    sd: 0.915,
    source: CIRCUMPLEX,
  },
  {
    scale: 'exploitable',
    population: STUDENTS,
    n: 872,
    mean: 1.385,
    sd: 0.8525,
    source: CIRCUMPLEX,
  },
  {
    scale: 'overly-nurturant',
    population: STUDENTS,
    n: 872,
    mean: 1.465,
    sd: 0.825,
    source: CIRCUMPLEX,
  },
  {
    scale: 'intrusive',
    population: STUDENTS,
    n: 872,
    mean: 1.025,
    sd: 0.8,
    source: CIRCUMPLEX,
  },
  {
    scale: 'domineering',
    population: OUTPATIENTS,
    n: 106,
    mean: 0.99,
    sd: 0.82,
    source: SOLDZ,
  },
  {
    scale: 'vindictive',
    population: OUTPATIENTS,
    n: 106,
    mean: 0.97,
    sd: 0.85,
    source: SOLDZ,
  },
  {
    scale: 'cold',
    population: OUTPATIENTS,
    n: 106,
    mean: 1.3,
    sd: 1.07,
    source: SOLDZ,
  },
  {
    scale: 'socially-avoidant',
    population: OUTPATIENTS,
    n: 106,
    mean: 1.33,
    sd: 0.98,
    source: SOLDZ,
  },
  {
    scale: 'nonassertive',
    population: OUTPATIENTS,
    n: 106,
    mean: 1.81,
    sd: 0.89,
    source: SOLDZ,
  },
  {
    scale: 'exploitable',
    population: OUTPATIENTS,
    n: 106,
    mean: 1.92,
    sd: 0.89,
    source: SOLDZ,
  },
  {
    scale: 'overly-nurturant',
    population: OUTPATIENTS,
    n: 106,
    mean: 2.14,
    sd: 0.9,
    source: SOLDZ,
  },
  {
    scale: 'intrusive',
    population: OUTPATIENTS,
    n: 106,
    mean: 1.43,
    sd: 1.05,
    source: SOLDZ,
  },
  {
    scale: 'total',
    population: 'college students, two US samples pooled (Hopwood et al. 2008)',
    n: 872,
    mean: 35.15,
    sd: null,
    source: HOPWOOD,
  },
] as const satisfies readonly Norm[];
