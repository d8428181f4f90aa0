import type { CutOff, Norm, Reliability } from '../../model/definition.ts';

const MEASURELY =
  'https://github.com/PsychlytxTD/measurely/blob/b2115ae3686a6a198a61e75b94adb81c22c3419c/subscale_info_lists/EDPS.R';
const PSYCHNOTES =
  'https://download.skyscape.com/download/ota/lonestar/EC141A66-5D19-4C55-B6F5-258593CB6C25/psychnotes.ed6/content/HTML/t/tl0.htm';

export const norms = [
  {
    scale: 'total',
    population: 'US women, antepartum, 24-28 weeks (Venkatesh et al. 2017, via measurely)',
    n: 7267,
    mean: 3.65,
    sd: 2.62,
    source: MEASURELY,
  },
  {
    scale: 'total',
    population: 'US women, postpartum, 2-6 weeks (Venkatesh et al. 2017, via measurely)',
    n: 9197,
    mean: 3.77,
    sd: 3.31,
    source: MEASURELY,
  },
  {
    scale: 'total',
    population: 'Australian fathers, 6 weeks postpartum (Matthey et al. 2001, via measurely)',
    n: 208,
    mean: 4.35,
    sd: 3.72,
    source: MEASURELY,
  },
] as const satisfies readonly Norm[];

export const reliability = [
  {
    scale: 'total',
    coefficient: 'test-retest r',
    value: 0.92,
    population: 'Kernot et al. (2015), via measurely',
    source: MEASURELY,
  },
  {
    scale: 'total',
    coefficient: 'alpha',
    value: 0.81,
    n: 1615,
    population: 'Turkish mothers',
    source: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7390134',
  },
] as const satisfies readonly Reliability[];

export const cutOffs = [
  {
    scale: 'total',
    title: 'Screening cut-off where greater sensitivity is wanted; it diagnoses nothing',
    population: 'postnatal women',
    atOrAbove: 10,
    source: PSYCHNOTES,
  },
  {
    scale: 'total',
    title: 'Screening cut-off, from which depression is assessed; it diagnoses nothing',
    population: 'postnatal women',
    atOrAbove: 13,
    source: PSYCHNOTES,
  },
  {
    scale: 'anxiety-3a',
    title:
      'Screening cut-off for anxiety (sensitivity .709, specificity .922); it diagnoses nothing',
    population: 'Danish mothers of infants (BMC Psychology 2021)',
    n: 762,
    atOrAbove: 5,
    source: 'https://bmcpsychology.biomedcentral.com/articles/10.1186/s40359-021-00623-5',
  },
] as const satisfies readonly CutOff[];
