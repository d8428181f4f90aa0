import type { CutOff, Norm, Reliability } from '../../model/definition.ts';

export const norms = [
  {
    scale: 'total',
    population: 'German community, age 14-24 (Kocalevent et al. 2013, via measurely)',
    n: 564,
    mean: 2.3,
    sd: 3.3,
    source:
      'https://github.com/PsychlytxTD/measurely/blob/b2115ae3686a6a198a61e75b94adb81c22c3419c/subscale_info_lists/PHQ_9.R',
  },
  {
    scale: 'total',
    population: 'German community, age 25-34 (Kocalevent et al. 2013, via measurely)',
    n: 629,
    mean: 2.3,
    sd: 3.2,
    source:
      'https://github.com/PsychlytxTD/measurely/blob/b2115ae3686a6a198a61e75b94adb81c22c3419c/subscale_info_lists/PHQ_9.R',
  },
  {
    scale: 'total',
    population: 'German community, age 35-44 (Kocalevent et al. 2013, via measurely)',
    n: 937,
    mean: 2.6,
    sd: 3.5,
    source:
      'https://github.com/PsychlytxTD/measurely/blob/b2115ae3686a6a198a61e75b94adb81c22c3419c/subscale_info_lists/PHQ_9.R',
  },
  {
    scale: 'total',
    population: 'German community, age 45-54 (Kocalevent et al. 2013, via measurely)',
    n: 868,
    mean: 2.8,
    sd: 3.5,
    source:
      'https://github.com/PsychlytxTD/measurely/blob/b2115ae3686a6a198a61e75b94adb81c22c3419c/subscale_info_lists/PHQ_9.R',
  },
  {
    scale: 'total',
    population: 'German community, age 55-64 (Kocalevent et al. 2013, via measurely)',
    n: 840,
    mean: 3.2,
    sd: 3.5,
    source:
      'https://github.com/PsychlytxTD/measurely/blob/b2115ae3686a6a198a61e75b94adb81c22c3419c/subscale_info_lists/PHQ_9.R',
  },
  {
    scale: 'total',
    population: 'German community, age 65-74 (Kocalevent et al. 2013, via measurely)',
    n: 791,
    mean: 3.3,
    sd: 3.6,
    source:
      'https://github.com/PsychlytxTD/measurely/blob/b2115ae3686a6a198a61e75b94adb81c22c3419c/subscale_info_lists/PHQ_9.R',
  },
  {
    scale: 'total',
    population: 'German community, age 75+ (Kocalevent et al. 2013, via measurely)',
    n: 389,
    mean: 4.4,
    sd: 3.9,
    source:
      'https://github.com/PsychlytxTD/measurely/blob/b2115ae3686a6a198a61e75b94adb81c22c3419c/subscale_info_lists/PHQ_9.R',
  },
  {
    scale: 'total',
    population: 'German primary care (Jordan et al. 2017, via measurely)',
    n: 3404,
    mean: 5.2,
    sd: 4.75,
    source:
      'https://github.com/PsychlytxTD/measurely/blob/b2115ae3686a6a198a61e75b94adb81c22c3419c/subscale_info_lists/PHQ_9.R',
  },
  {
    scale: 'total',
    population: 'English primary care, PHQ-9 >= 10 (Gilbody et al. 2015, via measurely)',
    n: 691,
    mean: 16.65,
    sd: 4.25,
    source:
      'https://github.com/PsychlytxTD/measurely/blob/b2115ae3686a6a198a61e75b94adb81c22c3419c/subscale_info_lists/PHQ_9.R',
  },
] as const satisfies readonly Norm[];

export const reliability = [
  {
    scale: 'total',
    coefficient: 'alpha',
    value: 0.89,
    population: 'primary care (Kroenke 2001)',
    source:
      'https://github.com/dssugar/psychtest-jp/blob/5c67bc1609a0166e81812132f75d2e24e7519ca4/docs/scales/phq9/phase1-research.md',
  },
  {
    scale: 'total',
    coefficient: 'alpha',
    value: 0.86,
    population: 'obstetrics-gynaecology (Kroenke 2001)',
    source:
      'https://github.com/dssugar/psychtest-jp/blob/5c67bc1609a0166e81812132f75d2e24e7519ca4/docs/scales/phq9/phase1-research.md',
  },
  {
    scale: 'total',
    coefficient: 'test-retest r',
    value: 0.84,
    interval: '48 hours',
    population: 'primary care (Kroenke 2001)',
    source:
      'https://github.com/dssugar/psychtest-jp/blob/5c67bc1609a0166e81812132f75d2e24e7519ca4/docs/scales/phq9/phase1-research.md',
  },
  {
    scale: 'total',
    coefficient: 'test-retest r',
    value: 0.82,
    interval: 'pooled, various',
    population: 'reliability generalisation meta-analysis 2025, 95% CI .74-.90',
    source:
      'https://github.com/dssugar/psychtest-jp/blob/5c67bc1609a0166e81812132f75d2e24e7519ca4/docs/scales/phq9/phase1-research.md',
  },
  {
    scale: 'total',
    coefficient: 'test-retest r',
    value: 0.737,
    interval: '2 weeks',
    n: 54,
    population: 'Chinese psychiatric patients with MDD',
    source: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7525967',
  },
  {
    scale: 'total',
    coefficient: 'icc',
    value: 0.96,
    population: 'Loewe et al. 2004, via measurely (stable patients)',
    source:
      'https://github.com/PsychlytxTD/measurely/blob/b2115ae3686a6a198a61e75b94adb81c22c3419c/subscale_info_lists/PHQ_9.R',
  },
  {
    scale: 'total',
    coefficient: 'alpha',
    value: 0.79,
    n: 10759,
    population: 'Korean general population',
    source: 'https://link.springer.com/doi/10.1186/s12888-020-02613-0',
  },
] as const satisfies readonly Reliability[];

export const cutOffs = [
  {
    scale: 'total',
    title:
      'Screening cut-off for major depression (sensitivity .88, specificity .88); it diagnoses nothing',
    population: 'primary care',
    atOrAbove: 10,
    source:
      'https://github.com/stmueller/OpenScales/blob/449741e426822de74a060659f7469e05b178d785/scales/openscales/PHQ9/PHQ9.osd',
  },
] as const satisfies readonly CutOff[];
