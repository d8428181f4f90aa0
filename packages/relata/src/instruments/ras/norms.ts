import type { Reliability } from '../../model/definition.ts';

export const reliability = [
  {
    scale: 'total',
    coefficient: 'alpha',
    value: 0.86,
    population: '57 couples in ongoing relationships (Hendrick 1988, Study II)',
    source: 'https://dissertations.essaybishops.com/8943',
  },
] as const satisfies readonly Reliability[];
