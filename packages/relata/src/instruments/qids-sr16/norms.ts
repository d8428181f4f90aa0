import type { Reliability } from '../../model/definition.ts';

export const reliability = [
  {
    scale: 'total',
    coefficient: 'alpha',
    value: 0.86,
    n: 596,
    population: 'outpatients with chronic nonpsychotic MDD (Rush 2003)',
    source: 'https://www.scribd.com/document/662995035/rush2003-fusionado',
  },
] as const satisfies readonly Reliability[];
