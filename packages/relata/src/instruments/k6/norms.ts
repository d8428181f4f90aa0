import type { CutOff, Reliability } from '../../model/definition.ts';

const PROCHASKA = 'https://mdsite.deno.dev/https://pubmed.ncbi.nlm.nih.gov/22351472';

export const reliability = [
  {
    scale: 'total',
    coefficient: 'alpha',
    value: 0.89,
    population: 'US national samples (Kessler et al. 2002, via psychtest-jp)',
    source:
      'https://github.com/dssugar/psychtest-jp/blob/5c67bc1609a0166e81812132f75d2e24e7519ca4/docs/scales/k6/phase1-research.md',
  },
  {
    scale: 'total',
    coefficient: 'alpha',
    value: 0.84,
    population:
      'meta-analysis of studies of the K10 and K6 of 2002 to 2024 (Wojujutari & Idemudia 2024), mean, 95 % CI .80 to .88',
    source: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC11919097',
  },
] as const satisfies readonly Reliability[];

export const cutOffs = [
  {
    scale: 'total',
    title: 'Line of moderate distress (5 to 12); it diagnoses nothing',
    population: 'California adults (CHIS 2007; Prochaska et al. 2012)',
    n: 50880,
    atOrAbove: 5,
    source: PROCHASKA,
  },
  {
    scale: 'total',
    title: 'Screening cut-off for severe distress; it diagnoses nothing',
    population: 'US adults (Kessler et al. 2003, named by Prochaska et al. 2012)',
    atOrAbove: 13,
    source: PROCHASKA,
  },
] as const satisfies readonly CutOff[];
