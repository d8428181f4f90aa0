import type { CutOff, Norm, Reliability } from '../../model/definition.ts';

const MEASURELY =
  'https://github.com/PsychlytxTD/measurely/blob/b2115ae3686a6a198a61e75b94adb81c22c3419c/subscale_info_lists/PCL_5.R';
const HYBRID_MODEL = 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7443209/table/tbl0003';
const BLEVINS = 'https://zendy.io/title/10.1002/jts.22059';

const STUDENTS =
  'English-speaking Canadian university students (Ashbaugh et al. 2016, via measurely)';
const RETEST =
  'Ashbaugh et al. 2016, via measurely; the retest sample may be the 42 French-speaking students';

export const norms = [
  { scale: 'total', population: STUDENTS, n: 838, mean: 20.9, sd: 17.7, source: MEASURELY },
  { scale: 'intrusion', population: STUDENTS, n: 838, mean: 5.6, sd: 4.9, source: MEASURELY },
  { scale: 'avoidance', population: STUDENTS, n: 838, mean: 2.7, sd: 2.4, source: MEASURELY },
  { scale: 'cognition-mood', population: STUDENTS, n: 838, mean: 7.1, sd: 6.9, source: MEASURELY },
  { scale: 'arousal', population: STUDENTS, n: 838, mean: 5.5, sd: 5.3, source: MEASURELY },
  {
    scale: 'total',
    population: 'US veterans (Bovin et al. 2016, via measurely)',
    n: 468,
    mean: 36.97,
    sd: 21.16,
    source: MEASURELY,
  },
  {
    scale: 'total',
    population: 'US active duty, seeking treatment (Wortmann et al. 2016, via measurely)',
    n: 912,
    mean: 42.41,
    sd: 15.06,
    source: MEASURELY,
  },
  {
    scale: 'anhedonia',
    population: 'clinical trauma sample of PMC7443209, table 3 (seven-factor model)',
    n: null,
    mean: 6.86,
    sd: 2.87,
    source: HYBRID_MODEL,
  },
  {
    scale: 'total',
    population: 'clinical trauma sample of PMC7443209, table 3',
    n: null,
    mean: 38.81,
    sd: 12.4,
    source: HYBRID_MODEL,
  },
] as const satisfies readonly Norm[];

export const reliability = [
  {
    scale: 'total',
    coefficient: 'alpha',
    value: 0.94,
    n: 278,
    population: 'trauma-exposed college students (Blevins et al. 2015, study 1)',
    source: BLEVINS,
  },
  {
    scale: 'total',
    coefficient: 'test-retest r',
    value: 0.82,
    population:
      'trauma-exposed college students (Blevins et al. 2015, study 1); the abstract gives neither the number retested nor the interval',
    source: BLEVINS,
  },
  {
    scale: 'anhedonia',
    coefficient: 'alpha',
    value: 0.81,
    population: 'clinical trauma sample of PMC7443209',
    source: HYBRID_MODEL,
  },
  {
    scale: 'total',
    coefficient: 'test-retest r',
    value: 0.89,
    population: RETEST,
    source: MEASURELY,
  },
  {
    scale: 'intrusion',
    coefficient: 'test-retest r',
    value: 0.8,
    population: RETEST,
    source: MEASURELY,
  },
  {
    scale: 'avoidance',
    coefficient: 'test-retest r',
    value: 0.66,
    population: RETEST,
    source: MEASURELY,
  },
  {
    scale: 'cognition-mood',
    coefficient: 'test-retest r',
    value: 0.92,
    population: RETEST,
    source: MEASURELY,
  },
  {
    scale: 'arousal',
    coefficient: 'test-retest r',
    value: 0.78,
    population: RETEST,
    source: MEASURELY,
  },
] as const satisfies readonly Reliability[];

export const cutOffs = [
  {
    scale: 'total',
    title: 'Screening cut-off, the lowest of the published 31-33; it diagnoses nothing',
    population: 'veterans and mixed samples',
    atOrAbove: 31,
    source:
      'https://online.documentine.com/ptsd-benefit-chart/1/using-the-ptsd-checklist-for-dsm-5-pcl-5.html',
  },
  {
    scale: 'total',
    title: 'Screening cut-off, the highest of the published 31-33; it diagnoses nothing',
    population: 'veterans and mixed samples',
    atOrAbove: 33,
    source:
      'https://github.com/stmueller/OpenScales/blob/449741e426822de74a060659f7469e05b178d785/scales/openscales/PCL5/PCL5.osd',
  },
  {
    scale: 'total',
    title: 'End point of clinically significant change after treatment',
    population: 'male veterans in treatment trials (Marx et al. 2022)',
    atOrBelow: 28,
    source: 'https://staging.scite.ai/authors/daniel-j-lee-4Ln0Pw',
  },
] as const satisfies readonly CutOff[];
