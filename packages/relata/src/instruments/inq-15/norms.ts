import type { CutOff, Reliability } from '../../model/definition.ts';

const SPANISH_ADOLESCENTS = 'https://www.frontiersin.org/articles/10.3389/fpsyt.2022.833400/full';
const SILVA_2023 = 'https://doi.org/10.1027/0227-5910/a000898';

export const reliability = [
  {
    scale: 'thwarted-belongingness',
    coefficient: 'omega',
    value: 0.88,
    n: 1536,
    population: 'Spanish community adolescents',
    source: SPANISH_ADOLESCENTS,
  },
  {
    scale: 'perceived-burdensomeness',
    coefficient: 'omega',
    value: 0.78,
    n: 1536,
    population: 'Spanish community adolescents',
    source: SPANISH_ADOLESCENTS,
  },
] as const satisfies readonly Reliability[];

export const cutOffs = [
  {
    scale: 'thwarted-belongingness',
    title:
      'Line between those with and without thoughts of suicide at the time; it predicts and diagnoses nothing',
    population: 'psychiatric outpatients, two samples of 493 and 213 (Silva et al. 2023)',
    atOrAbove: 36,
    source: SILVA_2023,
  },
  {
    scale: 'thwarted-belongingness',
    title:
      'Line between those with and without thoughts of suicide at the time; it predicts and diagnoses nothing',
    population: 'psychiatric inpatients, two samples of 79 and 87 (Silva et al. 2023)',
    atOrAbove: 32,
    source: SILVA_2023,
  },
  {
    scale: 'perceived-burdensomeness',
    title:
      'Line between those with and without thoughts of suicide at the time; it predicts and diagnoses nothing',
    population: 'psychiatric outpatients and inpatients, the same four samples (Silva et al. 2023)',
    atOrAbove: 12,
    source: SILVA_2023,
  },
] as const satisfies readonly CutOff[];
