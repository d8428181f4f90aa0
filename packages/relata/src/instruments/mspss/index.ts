import { itemIds } from '../../define/item-ids.ts';
import { keyedQuality } from '../../define/keyed-quality.ts';
import { pinnedInstrument } from '../../define/pinned-instrument.ts';
import type { Band } from '../../model/definition.ts';
import * as compiled from './compiled.ts';

const item = itemIds('mspss');
const ZIMET_1988 =
  'https://github.com/jjcurtin/arc_measures/blob/1e58cbc860c01063bd839ee330bd805bb0418117/MSPSS/ZimetG1988a.pdf';
const GREENSPACE = 'https://help.greenspacehealth.com/article/92-perceived-social-support-mspss';
const AUTHOR_COPY = 'https://www.scribd.com/document/728658158/MSPSS';
const POPULATION = 'the author’s guide to any mean score; not validated, no population norms';

/** The guide prints one decimal (1 to 2.9, 3 to 5, 5.1 to 7): 5.05 and above is 5.1. */
const BANDS = [
  {
    id: 'low',
    title: 'Low support (1 to 2.9 with one decimal)',
    from: 1,
    to: 3,
    population: POPULATION,
    source: GREENSPACE,
  },
  {
    id: 'moderate',
    title: 'Moderate support (3 to 5)',
    from: 3,
    to: 5.05,
    population: POPULATION,
    source: GREENSPACE,
  },
  {
    id: 'high',
    title: 'High support (5.1 to 7 with one decimal)',
    from: 5.05,
    to: 7,
    population: POPULATION,
    source: GREENSPACE,
  },
] as const satisfies readonly Band[];

export const mspss = pinnedInstrument(
  {
    id: 'mspss',
    revision: 1,
    status: 'published',
    title: 'Multidimensional Scale of Perceived Social Support',
    abbreviation: 'MSPSS',
    year: 1988,
    citation: {
      text: 'Zimet, G. D., Dahlem, N. W., Zimet, S. G., & Farley, G. K. (1988). The Multidimensional Scale of Perceived Social Support. Journal of Personality Assessment, 52(1), 30-41.',
      doi: '10.1207/s15327752jpa5201_2',
    },
    patterns: ['loneliness'],
    constructs: ['perceived social support', 'family', 'friends', 'significant other'],
    timeframe: 'general',
    license: {
      scoring: {
        status: 'unknown',
        note: 'The terms are those of the questionnaire; none were found for its key, which is a published fact.',
        evidence: AUTHOR_COPY,
      },
      wording: {
        status: 'unknown',
        note: 'The author publishes form and scoring sheet openly (ResearchGate 2016), which is generally taken as free use with citation; no permission text was found.',
        evidence: AUTHOR_COPY,
      },
    },
    answers: {
      min: 1,
      max: 7,
      labels: {
        1: 'Very strongly disagree',
        2: 'Strongly disagree',
        3: 'Mildly disagree',
        4: 'Neutral',
        5: 'Mildly agree',
        6: 'Strongly agree',
        7: 'Very strongly agree',
      },
    },
    items: item.first(12),
    reversed: [],
    missing: { source: null },
    scales: {
      'significant-other': {
        title: 'Support from a significant other',
        direction: { highMeans: 'more perceived support', better: 'higher' },
        range: [1, 7],
        rule: 'mean',
        items: item(1, 2, 5, 10),
        bands: BANDS,
      },
      family: {
        title: 'Support from family',
        direction: { highMeans: 'more perceived support', better: 'higher' },
        range: [1, 7],
        rule: 'mean',
        items: item(3, 4, 8, 11),
        bands: BANDS,
      },
      friends: {
        title: 'Support from friends',
        direction: { highMeans: 'more perceived support', better: 'higher' },
        range: [1, 7],
        rule: 'mean',
        items: item(6, 7, 9, 12),
        bands: BANDS,
      },
      total: {
        title: 'Perceived social support',
        direction: { highMeans: 'more perceived support', better: 'higher' },
        range: [1, 7],
        rule: 'mean',
        items: item.first(12),
        bands: BANDS,
      },
    },
    sources: [
      {
        text: 'Zimet et al. (1988), scan: Tables 1–3, reliability, response options',
        url: ZIMET_1988,
        supports: ['scales', 'answers', 'norms', 'reliability'],
      },
      {
        text: 'University of Wisconsin ARC scoring, MSPSS.R: the same items, 1 to 7 (sums)',
        url: 'https://github.com/jjcurtin/arc_measures/blob/1e58cbc860c01063bd839ee330bd805bb0418117/MSPSS/MSPSS.R',
        supports: ['scales'],
      },
      {
        text: 'Greenspace: text of the author’s scoring sheet',
        url: GREENSPACE,
        supports: ['scales', 'bands'],
      },
      {
        text: '1nf0rmat10n1st.blogspot.com: scoring note with checks',
        url: 'https://1nf0rmat10n1st.blogspot.com/2025/02/multidimensional-scale-of-perceived_25.html',
        supports: ['scales', 'worked examples'],
      },
    ],
  },
  compiled,
  { keyedQuality },
);
