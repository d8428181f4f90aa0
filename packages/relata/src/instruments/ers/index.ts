import { itemIds } from '../../define/item-ids.ts';
import { keyedQuality } from '../../define/keyed-quality.ts';
import { pinnedInstrument } from '../../define/pinned-instrument.ts';
import * as compiled from './compiled.ts';

const item = itemIds('ers');
const SWAAP =
  'https://github.com/rettopnivek/swaap/blob/44d475e04fed584f3cfc209d5b3f2131df29d574/R/R04-Select_variables.R';
const EEF =
  'https://educationendowmentfoundation.org.uk/projects-and-evaluation/evaluating-projects/measuring-essential-skills/spectrum-database/emotion-reactivity-scale/';

export const ers = pinnedInstrument(
  {
    id: 'ers',
    revision: 1,
    status: 'published',
    title: 'Emotion Reactivity Scale',
    abbreviation: 'ERS',
    year: 2008,
    citation: {
      text: 'Nock, M. K., Wedig, M. M., Holmberg, E. B., & Hooley, J. M. (2008). The Emotion Reactivity Scale: Development, evaluation, and relation to self-injurious thoughts and behaviors. Behavior Therapy, 39(2), 107-116.',
      doi: '10.1016/j.beth.2007.05.005',
    },
    patterns: ['emotionRegulation'],
    constructs: ['emotion reactivity', 'emotional sensitivity'],
    timeframe: 'general',
    license: {
      scoring: {
        status: 'unknown',
        note: 'The terms are those of the questionnaire; none were found for its key, which is a published fact.',
        evidence: EEF,
      },
      wording: {
        status: 'unknown',
        note: 'Printed in the article (p. 111); the register of the UK Education Endowment Foundation lists it as free and available.',
        evidence: EEF,
      },
    },
    answers: {
      min: 0,
      max: 4,
      labels: { 0: 'Not at all like me', 4: 'Completely like me' },
    },
    items: item.first(21),
    reversed: [],
    missing: { source: null },
    scales: {
      sensitivity: {
        title: 'Sensitivity',
        direction: { highMeans: 'more emotional sensitivity', better: 'lower' },
        range: [0, 40],
        rule: 'sum',
        items: item(2, 5, 7, 9, 12, 13, 14, 15, 16, 18),
      },
      'arousal-intensity': {
        title: 'Arousal and intensity',
        direction: { highMeans: 'more arousal and intensity of emotion', better: 'lower' },
        range: [0, 28],
        rule: 'sum',
        items: item(3, 4, 6, 17, 19, 20, 21),
        source: SWAAP,
      },
      persistence: {
        title: 'Persistence',
        direction: { highMeans: 'more lasting emotion', better: 'lower' },
        range: [0, 16],
        rule: 'sum',
        items: item(1, 8, 10, 11),
        source: SWAAP,
      },
      total: {
        title: 'Emotion reactivity',
        direction: { highMeans: 'more emotion reactivity', better: 'lower' },
        range: [0, 84],
        rule: 'sum',
        items: item.first(21),
      },
    },
    sources: [
      {
        text: 'swaap (R): the subscale of each of the 21 items',
        url: SWAAP,
        supports: ['scales'],
      },
      {
        text: 'Carepatron: sums, answers 0 to 4, items of sensitivity',
        url: 'https://www.carepatron.com/templates/emotion-reactivity-scale-ers',
        supports: ['scales', 'answers'],
      },
      {
        text: 'camrprojects (R): 21 items, total 0-84, sensitivity 10 items 0-40',
        url: 'https://github.com/rettopnivek/camrprojects/blob/48e4534b9aecee5ad83a8619d0b025f84abfdf14/R/R06-Inventories_scales_questionnaires.R',
        supports: ['scales', 'range'],
      },
      {
        text: 'RealityBending/InteroceptionScale: survey code that labels six items by facet',
        url: 'https://github.com/RealityBending/InteroceptionScale/blob/b839807139a73483a8a6c43022d95120bc7ef87c/study2/experiment/questionnaires_convergent.js',
        supports: ['two items of sensitivity'],
      },
      {
        text: 'ravansanji.ir: order of the items, reliabilities of the subscales',
        url: 'http://www.ravansanji.ir/?9307301943',
        supports: ['item order', 'reliability'],
      },
      {
        text: 'Nock et al. (2008), first page (copy)',
        url: 'https://paperzz.com/doc/8283413/the-emotion-reactivity-scale--development',
        supports: ['citation', 'reliability'],
      },
      {
        text: 'Education Endowment Foundation: Emotion Reactivity Scale',
        url: EEF,
        supports: ['license'],
      },
    ],
  },
  compiled,
  { keyedQuality },
);
