import type { CutOff } from '../../model/definition.ts';

export const cutOffs = [
  {
    scale: 'total',
    title:
      'Screening cut-off for generalised anxiety disorder (sensitivity .86, specificity .83); it diagnoses nothing',
    population: 'primary care',
    atOrAbove: 3,
    source:
      'https://help.yourcabana.com/en/articles/9201010-generalized-anxiety-disorder-2-item-gad-2',
  },
] as const satisfies readonly CutOff[];
