import { compile } from '../../define/compile.ts';
import { itemIds } from '../../define/item-ids.ts';
import { keyedQuality } from '../../define/keyed-quality.ts';
import { pinnedInstrument } from '../../define/pinned-instrument.ts';
import * as compiled from './compiled.ts';

const item = itemIds('dasa');
const PSYCHOLOGY_ROOTS = 'https://www.psychologyroots.com/listing/dysfunctional-attitude-scale/';
const SUMMARY = 'https://www.scribd.com/doc/288147042/Dysfunctional-Attitude-Scale-DAS';

export const dasA = pinnedInstrument(
  {
    id: 'das-a',
    revision: 1,
    status: 'published',
    title: 'Dysfunctional Attitude Scale, Form A',
    abbreviation: 'DAS-A',
    year: 1978,
    citation: {
      text: 'Weissman, A. N., & Beck, A. T. (1978). Development and validation of the Dysfunctional Attitude Scale: A preliminary investigation. Paper presented at the American Educational Research Association, Toronto (ERIC ED167619). See also Weissman, A. N. (1979), doctoral dissertation, University of Pennsylvania.',
    },
    patterns: ['negativeSelfBeliefs'],
    constructs: ['dysfunctional attitudes', 'perfectionism', 'need for approval'],
    timeframe: 'general',
    license: {
      scoring: {
        status: 'unknown',
        note: 'The terms are those of the questionnaire; none were found for its key, which is a published fact.',
        evidence: null,
      },
      wording: {
        status: 'unknown',
        note: 'No licence text was found.',
        evidence: null,
      },
    },
    checkFirst:
      'Answers run from 1, totally disagree, to 7, totally agree. Many printed forms run the other way: those are scored with the form `das-a-agree-1`.',
    answers: { min: 1, max: 7, labels: { 1: 'Totally disagree', 7: 'Totally agree' } },
    items: item.first(40),
    reversed: item(2, 6, 12, 17, 24, 29, 30, 35, 37, 40),
    missing: { source: null },
    scales: {
      total: {
        title: 'Dysfunctional attitudes',
        direction: { highMeans: 'more dysfunctional attitudes', better: 'lower' },
        range: [40, 280],
        rule: 'sum',
        items: item.first(40),
      },
    },
    forms: {
      'das-a-agree-1': {
        title: 'Printed with 1 for totally agree and 7 for totally disagree',
        items: item.first(40),
        scales: ['total'],
        answers: {
          min: 1,
          max: 7,
          labels: { 1: 'Totally agree', 7: 'Totally disagree' },
          recode: { 1: 7, 2: 6, 3: 5, 4: 4, 5: 3, 6: 2, 7: 1 },
        },
      },
    },
    sources: [
      {
        text: 'Psychology Roots: 40 items, 7 = fully agree, ten reversed items, 40–280',
        url: PSYCHOLOGY_ROOTS,
        supports: ['reversed', 'answers', 'scales'],
      },
      {
        text: 'public scoring scripts 53058145870, 53008556481, 52443192564 and 52983079452: the same ten items, 7 = fully agree',
        supports: ['reversed', 'answers'],
      },
      {
        text: 'Test summary of the DAS by Weissman: 40 items, 1–7, 40–280, reliability',
        url: SUMMARY,
        supports: ['scales', 'reliability'],
      },
      {
        text: 'Macavei: Romanian norms of the DAS-A, abstract',
        url: 'http://jebp.psychotherapy.ro/vol6no2/dysfunctional-attitudes-scale-form-a-norms-for-the-romanian-population/',
        supports: ['reliability'],
      },
    ],
  },
  compiled,
  { compile, keyedQuality },
);
