import { itemIds } from '../../define/item-ids.ts';
import { keyedQuality } from '../../define/keyed-quality.ts';
import { pinnedInstrument } from '../../define/pinned-instrument.ts';
import * as compiled from './compiled.ts';

const item = itemIds('ders16');
const PSY =
  'https://github.com/Synexiun/psy/blob/fd168ee1f3d69af3a14e22be2ea660e23ef930e0/services/api/src/discipline/psychometric/scoring/ders16.py';
const MASTERYTV =
  'https://github.com/masterytv/masterytv/blob/624eebfff1bb29c9459cf577e0485eb52af657ae/src/lib/decoded/scoring/engine.ts';

export const ders16 = pinnedInstrument(
  {
    id: 'ders-16',
    revision: 1,
    status: 'published',
    title: 'Difficulties in Emotion Regulation Scale – 16-item version',
    abbreviation: 'DERS-16',
    year: 2016,
    citation: {
      text: 'Bjureberg, J., Ljótsson, B., Tull, M. T., Hedman, E., Sahlin, H., Lundh, L.-G., Bjärehed, J., DiLillo, D., Messman-Moore, T., Gumpert, C. H., & Gratz, K. L. (2016). Development and validation of a brief version of the Difficulties in Emotion Regulation Scale: The DERS-16. Journal of Psychopathology and Behavioral Assessment, 38(2), 284-296.',
      doi: '10.1007/s10862-015-9514-x',
    },
    patterns: ['emotionRegulation'],
    constructs: [
      'emotion regulation difficulties',
      'lack of emotional clarity',
      'goals',
      'impulse',
      'strategies',
      'nonacceptance',
    ],
    timeframe: 'general',
    license: {
      scoring: {
        status: 'unknown',
        note: 'No verified statement of terms was found; the key is a published fact.',
        evidence: null,
      },
      wording: {
        status: 'unknown',
        note: 'No verified statement of terms was found.',
        evidence: null,
      },
    },
    answers: {
      min: 1,
      max: 5,
      labels: {
        1: 'Almost never (0-10%)',
        2: 'Sometimes (11-35%)',
        3: 'About half the time (36-65%)',
        4: 'Most of the time (66-90%)',
        5: 'Almost always (91-100%)',
      },
    },
    items: item.first(16),
    reversed: [],
    missing: { source: null },
    scales: {
      clarity: {
        title: 'Lack of emotional clarity',
        direction: { highMeans: 'more difficulty', better: 'lower' },
        range: [2, 10],
        rule: 'sum',
        items: item(1, 2),
      },
      goals: {
        title: 'Difficulties in goal-directed behaviour',
        direction: { highMeans: 'more difficulty', better: 'lower' },
        range: [3, 15],
        rule: 'sum',
        items: item(3, 7, 15),
      },
      impulse: {
        title: 'Impulse control difficulties',
        direction: { highMeans: 'more difficulty', better: 'lower' },
        range: [3, 15],
        rule: 'sum',
        items: item(4, 8, 11),
      },
      strategies: {
        title: 'Limited access to strategies',
        direction: { highMeans: 'more difficulty', better: 'lower' },
        range: [5, 25],
        rule: 'sum',
        items: item(5, 6, 12, 14, 16),
      },
      nonacceptance: {
        title: 'Nonacceptance of emotional responses',
        direction: { highMeans: 'more difficulty', better: 'lower' },
        range: [3, 15],
        rule: 'sum',
        items: item(9, 10, 13),
      },
      total: {
        title: 'Emotion regulation difficulties',
        direction: { highMeans: 'more difficulty', better: 'lower' },
        range: [16, 80],
        rule: 'sum',
        items: item.first(16),
      },
    },
    sources: [
      {
        text: 'Synexiun/psy – DERS-16 scorer (names Table 2 of Bjureberg et al., 2016)',
        url: PSY,
        supports: ['scales', 'reversed', 'answers'],
      },
      {
        text: 'masterytv – scoreDERS16 (names the article’s appendix, PMC4882111)',
        url: MASTERYTV,
        supports: ['scales', 'reversed'],
      },
      {
        text: 'DERS-16 form and scoring (copy): five subscales, 1-5, total 16-80',
        url: 'https://www.scribd.com/document/830265241/DERS16-measure-scoring',
        supports: ['answers', 'total', 'subscale names'],
      },
      {
        text: 'Carlbring questionnaire bank: 16 items, five subscales, anchors',
        url: 'https://www.carlbring.se/fbanken/ders-16/',
        supports: ['answers', 'subscale names'],
      },
      {
        text: 'Bjureberg et al. (2016), author manuscript',
        url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4882111',
        supports: ['citation'],
      },
    ],
  },
  compiled,
  { keyedQuality },
);
