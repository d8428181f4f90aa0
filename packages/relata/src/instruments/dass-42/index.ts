import { compile } from '../../define/compile.ts';
import { itemIds } from '../../define/item-ids.ts';
import { keyedQuality } from '../../define/keyed-quality.ts';
import { pinnedInstrument } from '../../define/pinned-instrument.ts';
import {
  DASS_42_BANDS,
  DASS_42_KEY,
  DASS_ANSWERS,
  DASS_CITATION,
  DASS_LICENSE,
} from '../families/dass.ts';
import * as compiled from './compiled.ts';

const item = itemIds('dass42');

export const dass42 = pinnedInstrument(
  {
    id: 'dass-42',
    revision: 1,
    status: 'published',
    title: 'Depression Anxiety Stress Scales, 42 items',
    abbreviation: 'DASS-42',
    year: 1995,
    citation: DASS_CITATION,
    patterns: ['depression', 'distress'],
    constructs: ['depression', 'anxiety', 'stress'],
    timeframe: 'past week',
    license: DASS_LICENSE,
    answers: DASS_ANSWERS,
    items: item.first(42),
    reversed: [],
    missing: { source: null },
    scales: {
      depression: {
        title: 'Depression',
        direction: { highMeans: 'more depression', better: 'lower' },
        range: [0, 42],
        rule: 'sum',
        items: item(3, 5, 10, 13, 16, 17, 21, 24, 26, 31, 34, 37, 38, 42),
        bands: DASS_42_BANDS.depression,
      },
      anxiety: {
        title: 'Anxiety',
        direction: { highMeans: 'more anxiety', better: 'lower' },
        range: [0, 42],
        rule: 'sum',
        items: item(2, 4, 7, 9, 15, 19, 20, 23, 25, 28, 30, 36, 40, 41),
        bands: DASS_42_BANDS.anxiety,
      },
      stress: {
        title: 'Stress',
        direction: { highMeans: 'more stress', better: 'lower' },
        range: [0, 42],
        rule: 'sum',
        items: item(1, 6, 8, 11, 12, 14, 18, 22, 27, 29, 32, 33, 35, 39),
        bands: DASS_42_BANDS.stress,
      },
      total: {
        title: 'General distress',
        direction: { highMeans: 'more distress', better: 'lower' },
        range: [0, 126],
        rule: 'sum',
        items: item.first(42),
      },
    },
    forms: {
      'coded-1-4': {
        title: 'Options coded 1 to 4',
        items: item.first(42),
        scales: ['depression', 'anxiety', 'stress', 'total'],
        answers: {
          min: 1,
          max: 4,
          labels: {
            1: 'Did not apply to me at all',
            2: 'Applied to me to some degree, or some of the time',
            3: 'Applied to me to a considerable degree, or a good part of time',
            4: 'Applied to me very much, or most of the time',
          },
          recode: { 1: 0, 2: 1, 3: 2, 4: 3 },
        },
      },
    },
    sources: [
      {
        text: 'OpenScales DASS42',
        url: DASS_42_KEY,
        supports: ['scales', 'bands', 'license'],
      },
      {
        text: 'JessicaZhu2/DepressionAnxietyStress: item lists',
        url: 'https://github.com/JessicaZhu2/DepressionAnxietyStress/blob/95beb5b87fe3c10cf6ab436544d87a31f992c963/README.md',
        supports: ['scales'],
      },
      {
        text: 'openpsychometrics.org DASS data, as data set `dass` of the CRAN package networktree: options coded 1 to 4',
        url: 'https://github.com/cran/networktree/tree/aa2ac09c1a91',
        supports: ['forms'],
      },
    ],
  },
  compiled,
  { compile, keyedQuality },
);
