import type { Norm, Reliability } from '../../model/definition.ts';

const HAYS_DIMATTEO =
  'https://github.com/gorkang/jsPsychMaker/blob/31ee99f2df08b7143579fbcef812226a29d315c9/docs/UCLA/UCLA_en-US.pdf';

export const norms = [
  {
    scale: 'total-0-100',
    population: 'Californian university students who answered all 8 items (median 34.5)',
    n: 192,
    mean: 35.4,
    sd: 19.2,
    source: HAYS_DIMATTEO,
  },
] as const satisfies readonly Norm[];

export const reliability = [
  {
    scale: 'total',
    coefficient: 'alpha',
    value: 0.84,
    n: 192,
    population: 'Californian university students',
    source: HAYS_DIMATTEO,
  },
  {
    scale: 'total',
    coefficient: 'inter-item homogeneity (intraclass)',
    value: 0.4,
    n: 192,
    population: 'Californian university students',
    source: HAYS_DIMATTEO,
  },
] as const satisfies readonly Reliability[];
