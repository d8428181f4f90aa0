import { itemIds } from '../../define/item-ids.ts';
import { keyedQuality } from '../../define/keyed-quality.ts';
import { pinnedInstrument } from '../../define/pinned-instrument.ts';
import * as compiled from './compiled.ts';

const item = itemIds('tas20');
const TOOL_SHEET =
  'https://virtualmich.com/ja/%e3%83%88%e3%83%ad%e3%83%b3%e3%83%88-%e3%82%a2%e3%83%ac%e3%82%ad%e3%82%b7%e3%82%b5%e3%82%a4%e3%83%9f%e3%82%a2-%e3%82%b9%e3%82%b1%e3%83%bc%e3%83%ab-tas-20';
const CMU =
  'https://www.cmu.edu/common-cold-project/measures-by-study/psychological-and-social-constructs/other-psychological-measures/alexithymia.html';
const CUT_OFF_POPULATION = 'not stated: cut-offs of the scale’s developers';

export const tas20 = pinnedInstrument(
  {
    id: 'tas-20',
    revision: 1,
    status: 'published',
    title: 'Toronto Alexithymia Scale, 20 items',
    abbreviation: 'TAS-20',
    year: 1994,
    citation: {
      text: 'Bagby, R. M., Parker, J. D. A., & Taylor, G. J. (1994). The twenty-item Toronto Alexithymia Scale-I. Item selection and cross-validation of the factor structure. Journal of Psychosomatic Research, 38(1), 23-32.',
      doi: '10.1016/0022-3999(94)90005-1',
    },
    patterns: ['emotionalNumbing'],
    constructs: [
      'alexithymia',
      'difficulty identifying feelings',
      'difficulty describing feelings',
      'externally oriented thinking',
    ],
    timeframe: 'general',
    license: {
      scoring: {
        status: 'proprietary',
        note: 'The terms are those of the questionnaire; none were found for its key, which is a published fact. The publisher’s own scoring package carries a fee.',
        evidence: CMU,
      },
      wording: {
        status: 'proprietary',
        note: 'Copyright; a fee is required for the scale and its scoring package.',
        evidence: CMU,
      },
    },
    answers: {
      min: 1,
      max: 5,
      labels: {
        1: 'Strongly disagree',
        2: 'Disagree',
        3: 'Neither agree nor disagree',
        4: 'Agree',
        5: 'Strongly agree',
      },
    },
    items: item.first(20),
    reversed: item(4, 5, 10, 18, 19),
    missing: { source: null },
    scales: {
      dif: {
        title: 'Difficulty identifying feelings',
        direction: { highMeans: 'more difficulty identifying feelings', better: 'lower' },
        range: [7, 35],
        rule: 'sum',
        items: item(1, 3, 6, 7, 9, 13, 14),
      },
      ddf: {
        title: 'Difficulty describing feelings',
        direction: { highMeans: 'more difficulty describing feelings', better: 'lower' },
        range: [5, 25],
        rule: 'sum',
        items: item(2, 4, 11, 12, 17),
      },
      eot: {
        title: 'Externally oriented thinking',
        direction: { highMeans: 'more externally oriented thinking', better: 'lower' },
        range: [8, 40],
        rule: 'sum',
        items: item(5, 8, 10, 15, 16, 18, 19, 20),
      },
      total: {
        title: 'Alexithymia',
        direction: { highMeans: 'more alexithymia', better: 'lower' },
        range: [20, 100],
        rule: 'sum',
        items: item.first(20),
        bands: [
          {
            id: 'low',
            title: 'Low score',
            from: 20,
            to: 51,
            population: CUT_OFF_POPULATION,
            source: TOOL_SHEET,
          },
          {
            id: 'intermediate',
            title: 'Intermediate score',
            from: 52,
            to: 60,
            population: CUT_OFF_POPULATION,
            source: TOOL_SHEET,
          },
          {
            id: 'high',
            title: 'High score',
            from: 61,
            to: 100,
            population: CUT_OFF_POPULATION,
            source: TOOL_SHEET,
          },
        ],
      },
    },
    sources: [
      {
        text: 'virtualmich tool sheet (in Japanese): subscales, reversed items, cut-offs, reliability',
        url: TOOL_SHEET,
        supports: ['scales', 'reversed', 'bands', 'reliability'],
      },
      {
        text: 'Moriguchi et al. (2007), table 3: loadings of the items on each factor; the negatively keyed ones',
        url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC1838425/table/T3',
        supports: ['scales', 'reversed'],
      },
      {
        text: 'Carnegie Mellon common cold project: TAS-20',
        url: CMU,
        supports: ['reliability', 'license'],
      },
      {
        text: 'joellarwood/CIID: reversed items',
        url: 'https://github.com/joellarwood/CIID/blob/06f783a95cb4a66e0ffa6f4afe62af84020a6eb5/CIID_ClinicalSample.md',
        supports: ['reversed'],
      },
      {
        text: 'hcuve/birdlab-datacleaning 05_score_TAS.R: Bird Lab data cleaning app, score_TAS (R)',
        url: 'https://github.com/hcuve/birdlab-datacleaning/blob/1d902ac72bce03cb9d066047b1fa6cc1a0965ed1/datacleaning/code/05_score_TAS.R',
        supports: ['scales'],
      },
    ],
  },
  compiled,
  { keyedQuality },
);
