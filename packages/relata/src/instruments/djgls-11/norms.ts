import type { CutOff } from '../../model/definition.ts';

const VZINFO = 'https://www.vzinfo.nl/eenzaamheid/verantwoording/methoden';

export const cutOffs = [
  {
    scale: 'emotional',
    title: 'Emotionally lonely in the sense of the Dutch public health statistics',
    population: 'adults in the Netherlands (VZinfo)',
    atOrAbove: 3,
    source: VZINFO,
  },
  {
    scale: 'social',
    title: 'Socially lonely in the sense of the Dutch public health statistics',
    population: 'adults in the Netherlands (VZinfo)',
    atOrAbove: 3,
    source: VZINFO,
  },
] as const satisfies readonly CutOff[];
