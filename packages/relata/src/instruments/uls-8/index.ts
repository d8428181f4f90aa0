import { itemIds } from '../../define/item-ids.ts';
import { keyedQuality } from '../../define/keyed-quality.ts';
import { pinnedInstrument } from '../../define/pinned-instrument.ts';
import { UCLA_SHORT_FORM_LICENSE } from '../families/ucla.ts';
import * as compiled from './compiled.ts';

const item = itemIds('uls8');

export const uls8 = pinnedInstrument(
  {
    id: 'uls-8',
    revision: 1,
    status: 'published',
    title: 'UCLA Loneliness Scale – 8-item short form',
    abbreviation: 'ULS-8',
    year: 1987,
    citation: {
      text: 'Hays, R. D., & DiMatteo, M. R. (1987). A short-form measure of loneliness. Journal of Personality Assessment, 51(1), 69–81.',
      doi: '10.1207/s15327752jpa5101_6',
    },
    patterns: ['loneliness'],
    constructs: ['loneliness'],
    timeframe: 'general',
    license: UCLA_SHORT_FORM_LICENSE,
    answers: { min: 1, max: 4, labels: { 1: 'Never', 2: 'Rarely', 3: 'Sometimes', 4: 'Often' } },
    items: item.first(8),
    reversed: item(3, 6),
    missing: { source: null },
    scales: {
      total: {
        title: 'Loneliness',
        direction: { highMeans: 'more loneliness', better: 'lower' },
        range: [8, 32],
        rule: 'sum',
        items: item.first(8),
      },
      'total-0-100': {
        title: 'Loneliness, from 0 to 100',
        direction: { highMeans: 'more loneliness', better: 'lower' },
        range: [0, 100],
        rule: 'affine',
        of: { rule: 'affine', of: 'total', multiply: 1, add: -8 },
        multiply: 100 / 24,
        add: 0,
      },
    },
    sources: [
      {
        text: 'Hays & DiMatteo (1987), stored PDF in gorkang/jsPsychMaker',
        url: 'https://github.com/gorkang/jsPsychMaker/blob/31ee99f2df08b7143579fbcef812226a29d315c9/docs/UCLA/UCLA_en-US.pdf',
        supports: ['items', 'reversed', 'total-0-100', 'norms', 'reliability'],
      },
      {
        text: 'AG9898/Weather-and-Wellness-Dashboard, uls8.py (mean and 0–100)',
        url: 'https://github.com/AG9898/Weather-and-Wellness-Dashboard/blob/5bb23d2ee15b37af03c969397b8b469135a02cdd/backend/app/scoring/uls8.py',
        supports: ['reversed', 'scales', 'answers', 'worked examples'],
      },
      {
        text: 'zhd52/AOUSDOHtools, calc_loneliness.R (All of Us: sum 8–32, all 8 answers)',
        url: 'https://github.com/zhd52/AOUSDOHtools/blob/4719327468a863498d839734d8b4f06f487ff243/R/calc_loneliness.R',
        supports: ['reversed', 'scales', 'answers', 'worked examples'],
      },
    ],
  },
  compiled,
  { keyedQuality },
);
