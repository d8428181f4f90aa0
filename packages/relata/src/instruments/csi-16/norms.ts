import type { CutOff } from '../../model/definition.ts';

export const cutOffs = [
  {
    scale: 'total',
    title: 'Notable dissatisfaction with the relationship (published as: below 51.5)',
    population: 'US online development sample',
    n: 5315,
    atOrBelow: 51.5,
    source:
      'https://github.com/urtuba/psytools/blob/161dd24949538e11d77293e5ec2c90c7f281889d/SOURCES.md',
  },
] as const satisfies readonly CutOff[];
