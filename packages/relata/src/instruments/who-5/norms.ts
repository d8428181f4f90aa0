import type { CutOff, Norm } from '../../model/definition.ts';

const INSPQ =
  'https://www.inspq.qc.ca/en/post-disaster-mental-health-impacts-surveillance-toolkit/standardized-measurement-instruments/information-sheets-standardized-measurement-instruments-recommended/well-being';

export const norms = [
  {
    scale: 'index',
    population: 'general population, a rough mean over studies (INSPQ)',
    n: null,
    mean: 70,
    sd: null,
    source: INSPQ,
  },
  {
    scale: 'index',
    population: 'patients with depression who await treatment, a rough mean (INSPQ)',
    n: null,
    mean: 40,
    sd: null,
    source: INSPQ,
  },
] as const satisfies readonly Norm[];

export const cutOffs = [
  {
    scale: 'index',
    title: 'Line of low well-being, from which depression is screened for; it diagnoses nothing',
    population: 'general population',
    atOrBelow: 50,
    source: INSPQ,
  },
  {
    scale: 'raw',
    title: 'Line of poor well-being, from which depression is tested for; it diagnoses nothing',
    population: 'general population',
    atOrBelow: 12,
    source: 'https://help.valant.com/who-five-well-being-index-who-5',
  },
] as const satisfies readonly CutOff[];
