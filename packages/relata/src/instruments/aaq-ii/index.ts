import { itemIds } from '../../define/item-ids.ts';
import { pinnedInstrument } from '../../define/pinned-instrument.ts';
import * as compiled from './compiled.ts';

const item = itemIds('aaqii');
const FORM = 'https://www.scribd.com/document/151487195';
const ARTICLE = 'https://www.scribd.com/document/405114886';
const ACBS = 'http://contextualscience.org/acceptance_action_questionnaire_aaq_and_variations';
const BLUEPRINT =
  'https://ebchelp.blueprint.ai/en/articles/3270108-acceptance-and-action-questionnaire-ii-aaq-ii';

export const aaqIi = pinnedInstrument(
  {
    id: 'aaq-ii',
    revision: 1,
    status: 'published',
    title: 'Acceptance and Action Questionnaire – II (7 items)',
    abbreviation: 'AAQ-II',
    year: 2011,
    citation: {
      text: 'Bond, F. W., Hayes, S. C., Baer, R. A., Carpenter, K. M., Guenole, N., Orcutt, H. K., Waltz, T., & Zettle, R. D. (2011). Preliminary psychometric properties of the Acceptance and Action Questionnaire–II: A revised measure of psychological inflexibility and experiential avoidance. Behavior Therapy, 42(4), 676–688.',
      doi: '10.1016/j.beth.2011.03.007',
    },
    patterns: ['emotionRegulation'],
    constructs: ['psychological inflexibility', 'experiential avoidance'],
    timeframe: 'general',
    license: {
      scoring: {
        status: 'free-non-commercial',
        note: 'The terms are those of the questionnaire; none were found for its key, which is a published fact.',
        evidence: ACBS,
      },
      wording: {
        status: 'free-non-commercial',
        note: 'Permission is given for research and with clients; for any use that makes money the authors ask to be asked (Frank Bond, on the page of the Association for Contextual Behavioral Science).',
        evidence: ACBS,
      },
    },
    answers: {
      min: 1,
      max: 7,
      labels: {
        1: 'Never true',
        2: 'Very seldom true',
        3: 'Seldom true',
        4: 'Sometimes true',
        5: 'Frequently true',
        6: 'Almost always true',
        7: 'Always true',
      },
    },
    items: item.first(7),
    reversed: [],
    missing: { source: null },
    scales: {
      total: {
        title: 'Psychological inflexibility',
        direction: {
          highMeans: 'more psychological inflexibility and experiential avoidance',
          better: 'lower',
        },
        range: [7, 49],
        rule: 'sum',
        items: item.first(7),
      },
    },
    sources: [
      {
        text: 'AAQ-II form with means of two populations and a range of cut-offs',
        url: FORM,
        supports: ['answers', 'scales', 'norms', 'cut-offs'],
      },
      {
        text: 'Blueprint help: AAQ-II',
        url: BLUEPRINT,
        supports: ['answers', 'scales', 'cut-offs'],
      },
      {
        text: 'Bond et al. (2011), abstract (copy)',
        url: ARTICLE,
        supports: ['citation', 'reliability'],
      },
      {
        text: 'Association for Contextual Behavioral Science: the AAQ and its variations',
        url: ACBS,
        supports: ['license', 'number of items'],
      },
    ],
  },
  compiled,
);
