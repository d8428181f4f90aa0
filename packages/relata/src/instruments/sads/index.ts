import { itemIds } from '../../define/item-ids.ts';
import { keyedQuality } from '../../define/keyed-quality.ts';
import { pinnedInstrument } from '../../define/pinned-instrument.ts';
import * as compiled from './compiled.ts';

const item = itemIds('sads');
const HANDOUT = 'https://docest.com/handout-14-2-sad-scale';
const NOVOPSYCH = 'https://novopsych.com/sads-2.html';

export const sads = pinnedInstrument(
  {
    id: 'sads',
    revision: 1,
    status: 'published',
    title: 'Social Avoidance and Distress Scale',
    abbreviation: 'SADS',
    year: 1969,
    citation: {
      text: 'Watson, D., & Friend, R. (1969). Measurement of social-evaluative anxiety. Journal of Consulting and Clinical Psychology, 33(4), 448–457.',
      doi: '10.1037/h0027806',
    },
    patterns: ['withdrawal'],
    constructs: ['social avoidance', 'social distress'],
    timeframe: 'general',
    license: {
      scoring: {
        status: 'unknown',
        note: 'The terms are those of the questionnaire; none were found for its key, which is a published fact.',
        evidence: null,
      },
      wording: {
        status: 'unknown',
        note: 'Published in a journal of the American Psychological Association in 1969; no licence text was found.',
        evidence: null,
      },
    },
    answers: { min: 0, max: 1, labels: { 0: 'False', 1: 'True' } },
    items: item.first(28),
    reversed: item(1, 3, 4, 6, 7, 9, 12, 15, 17, 19, 22, 25, 27, 28),
    missing: { source: null },
    scales: {
      total: {
        title: 'Social avoidance and distress',
        direction: { highMeans: 'more social avoidance and distress', better: 'lower' },
        range: [0, 28],
        rule: 'sum',
        items: item.first(28),
        bands: [
          {
            id: 'low',
            title: 'Low',
            from: 0,
            to: 1,
            population: 'US students 1969 (as divided by NovoPsych)',
            source: NOVOPSYCH,
          },
          {
            id: 'average',
            title: 'Average',
            from: 2,
            to: 11,
            population: 'US students 1969 (as divided by NovoPsych)',
            source: NOVOPSYCH,
          },
          {
            id: 'high',
            title: 'High',
            from: 12,
            to: 28,
            population: 'US students 1969 (as divided by NovoPsych)',
            source: NOVOPSYCH,
          },
        ],
      },
    },
    sources: [
      {
        text: 'Handout 14.2, SAD Scale: the key for each item, citing Watson and Friend (1969)',
        url: HANDOUT,
        supports: ['reversed', 'scales'],
      },
      {
        text: 'Arab Psychology: form with the points of each item (differs at 10 and 14)',
        url: 'https://scales.arabpsychology.com/s/social-avoidance-and-distress-scale-sads/',
        supports: ['reversed', 'scales'],
      },
      {
        text: 'NovoPsych: SADS',
        url: NOVOPSYCH,
        supports: ['scales', 'bands', 'norms'],
      },
      {
        text: 'Verywell Mind: profile of the SADS',
        url: 'https://www.verywellmind.com/social-avoidance-and-distress-scale-sads-3024441',
        supports: ['reliability'],
      },
    ],
  },
  compiled,
  { keyedQuality },
);
