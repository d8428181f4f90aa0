import type { CutOff, Reliability } from '../../model/definition.ts';

export const reliability = [
  {
    scale: 'total',
    coefficient: 'alpha',
    value: 0.72,
    population:
      'older adults in the United States, Health and Retirement Study (quoted second-hand)',
    source: 'https://web-production-4e80b.up.railway.app/page/UCLA_Loneliness_Scale',
  },
] as const satisfies readonly Reliability[];

export const cutOffs = [
  {
    scale: 'total',
    title: 'Lonely, by a common convention that does not come from the authors',
    population: 'general; the source does not say where the line comes from',
    atOrAbove: 6,
    source:
      'https://github.com/jpoko/ccc-dashboard/blob/a65ed20c9712231591c3fb26c05a88c6056f8705/text_mds/scales_detailed_descriptions/uls-detailed.md',
  },
] as const satisfies readonly CutOff[];
