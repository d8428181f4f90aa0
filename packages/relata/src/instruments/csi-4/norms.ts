import type { CutOff } from '../../model/definition.ts';

export const cutOffs = [
  {
    scale: 'total',
    title: 'Notable dissatisfaction with the relationship (published as: below 13.5)',
    population: 'US online development sample',
    n: 5315,
    atOrBelow: 13.5,
    source:
      'Funk and Rogge (2007), https://doi.org/10.1037/0893-3200.21.4.572, as quoted by public scoring scripts 62417262794 and 62555597291',
  },
] as const satisfies readonly CutOff[];
