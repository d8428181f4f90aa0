import type { CutOff } from '../../model/definition.ts';

export const cutOffs = [
  {
    scale: 'total',
    title: 'Screening cut-off: from here the PHQ-9 is given; it diagnoses nothing',
    population: 'primary care',
    atOrAbove: 3,
    source:
      'https://github.com/stmueller/OpenScales/blob/449741e426822de74a060659f7469e05b178d785/scales/openscales/PHQ2/PHQ2.osd',
  },
] as const satisfies readonly CutOff[];
