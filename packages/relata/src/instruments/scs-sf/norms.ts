import type { Reliability } from '../../model/definition.ts';

export const reliability = [
  {
    scale: 'total',
    coefficient: 'alpha',
    value: 0.68,
    n: 594,
    population: 'Swedish older adults, 66-102 years (Swedish version)',
    source: 'https://informahealthcare.com/doi/full/10.1080/13607863.2019.1569588',
  },
] as const satisfies readonly Reliability[];
