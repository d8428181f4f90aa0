import type { CutOff } from '../../model/definition.ts';

export const cutOffs = [
  {
    scale: 'total',
    title: 'Screening cut-off for current depression; it diagnoses nothing',
    population: 'US general population (Behavioral Risk Factor Surveillance System)',
    atOrAbove: 10,
    source:
      'https://github.com/ucam-department-of-psychiatry/camcops/blob/56a303e1d7837d1e52a59e911c6530b9ec86c559/docs/source/tasks/phq8.rst',
  },
] as const satisfies readonly CutOff[];
