import { itemIds } from '../../define/item-ids.ts';
import { keyedQuality } from '../../define/keyed-quality.ts';
import { pinnedInstrument } from '../../define/pinned-instrument.ts';
import * as compiled from './compiled.ts';

const item = itemIds('fscrs');
const FORM =
  'https://ro.scribd.com/document/442799546/Forms-of-self-criticising-and-self-reassuring-scale';
const REGISTRY =
  'https://github.com/benthepsychologist/canonizer/blob/c14d06467df9dc05498cd853f40b94b8ed8e48d9/questionnaire_registry/fscrs/1.0.0/questionnaire.json';

export const fscrs = pinnedInstrument(
  {
    id: 'fscrs',
    revision: 1,
    status: 'published',
    title: 'Forms of Self-Criticising/Attacking and Self-Reassuring Scale',
    abbreviation: 'FSCRS',
    year: 2004,
    citation: {
      text: 'Gilbert, P., Clarke, M., Hempel, S., Miles, J. N. V., & Irons, C. (2004). Criticizing and reassuring oneself: An exploration of forms, styles and reasons in female students. British Journal of Clinical Psychology, 43(1), 31-50.',
      doi: '10.1348/014466504772812959',
    },
    patterns: ['selfCriticism'],
    constructs: ['inadequate self', 'hated self', 'reassured self', 'self-criticism'],
    timeframe: 'general; when things go wrong',
    license: {
      scoring: {
        status: 'unknown',
        note: 'The terms are those of the questionnaire; none were found for its key, which is a published fact.',
        evidence: REGISTRY,
      },
      wording: {
        status: 'unknown',
        note: 'The form carries a copyright line (Gilbert et al., 2004) and is circulated by the Compassionate Mind Foundation; one registry marks it as for research only. No licence text was found.',
        evidence: REGISTRY,
      },
    },
    safety: {
      note: 'Item 9 concerns self-injury, and the sum of its scale can hide the answer. No source draws a line on it, so no flag is raised: a person should read that answer.',
      source: FORM,
    },
    answers: {
      min: 0,
      max: 4,
      labels: {
        0: 'Not at all like me',
        1: 'A little bit like me',
        2: 'Moderately like me',
        3: 'Quite a bit like me',
        4: 'Extremely like me',
      },
    },
    items: item.first(22),
    reversed: [],
    missing: { source: null },
    scales: {
      'inadequate-self': {
        title: 'Inadequate self',
        direction: {
          highMeans: 'more self-criticism out of a sense of inadequacy',
          better: 'lower',
        },
        range: [0, 36],
        rule: 'sum',
        items: item(1, 2, 4, 6, 7, 14, 17, 18, 20),
      },
      'hated-self': {
        title: 'Hated self',
        direction: { highMeans: 'more hatred of oneself', better: 'lower' },
        range: [0, 20],
        rule: 'sum',
        items: item(9, 10, 12, 15, 22),
      },
      'reassured-self': {
        title: 'Reassured self',
        direction: { highMeans: 'more reassurance of oneself', better: 'higher' },
        range: [0, 32],
        rule: 'sum',
        items: item(3, 5, 8, 11, 13, 16, 19, 21),
      },
    },
    sources: [
      {
        text: 'BioPsyKit fscrs()',
        url: 'https://github.com/mad-lab-fau/BioPsyKit/blob/5f5d179a4e52eb452c06573227fa07ca5c1040f4/src/biopsykit/questionnaires/questionnaires.py',
        supports: ['scales', 'answers'],
      },
      {
        text: 'canonizer registry: the same item lists, sums and ranges',
        url: REGISTRY,
        supports: ['scales', 'answers', 'reliability', 'license'],
      },
      {
        text: 'The form: order, response options, content of item 9',
        url: FORM,
        supports: ['answers', 'items', 'safety'],
      },
      {
        text: 'Baião et al. (2015): three-factor model, abstract',
        url: 'https://docksci.com/attacking-amp-self-reassuring-scale-psychometric-properties-and-normative-study_5a788a93d64ab29c268535e1.html',
        supports: ['scales'],
      },
    ],
  },
  compiled,
  { keyedQuality },
);
