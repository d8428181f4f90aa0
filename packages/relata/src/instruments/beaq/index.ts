import { itemIds } from '../../define/item-ids.ts';
import { keyedQuality } from '../../define/keyed-quality.ts';
import { pinnedInstrument } from '../../define/pinned-instrument.ts';
import * as compiled from './compiled.ts';

const item = itemIds('beaq');
const BLUEPRINT =
  'https://ebchelp.blueprint.ai/en/articles/11420769-brief-experiential-avoidance-questionnaire-beaq';
const NOVOPSYCH =
  'https://novopsych.com.au/assessments/formulation/brief-experiential-avoidance-questionnaire-beaq';

export const beaq = pinnedInstrument(
  {
    id: 'beaq',
    revision: 1,
    status: 'published',
    title: 'Brief Experiential Avoidance Questionnaire',
    abbreviation: 'BEAQ',
    year: 2014,
    citation: {
      text: 'Gámez, W., Chmielewski, M., Kotov, R., Ruggero, C., Suzuki, N., & Watson, D. (2014). The Brief Experiential Avoidance Questionnaire: Development and initial validation. Psychological Assessment, 26(1), 35–45.',
      doi: '10.1037/a0034473',
    },
    patterns: ['emotionRegulation'],
    constructs: ['experiential avoidance'],
    timeframe: 'general',
    license: {
      scoring: {
        status: 'unknown',
        note: 'The terms are those of the questionnaire; none were found for its key, which is a published fact.',
        evidence: null,
      },
      wording: { status: 'unknown', note: 'No licence text was found.', evidence: null },
    },
    answers: {
      min: 1,
      max: 6,
      labels: {
        1: 'Strongly disagree',
        2: 'Moderately disagree',
        3: 'Slightly disagree',
        4: 'Slightly agree',
        5: 'Moderately agree',
        6: 'Strongly agree',
      },
    },
    items: item.first(15),
    reversed: item(6),
    missing: { source: null },
    scales: {
      total: {
        title: 'Experiential avoidance',
        direction: { highMeans: 'more experiential avoidance', better: 'lower' },
        range: [15, 90],
        rule: 'sum',
        items: item.first(15),
      },
    },
    sources: [
      {
        text: 'NovoPsych: BEAQ',
        url: NOVOPSYCH,
        supports: ['scales', 'reversed'],
      },
      {
        text: 'Blueprint help: BEAQ',
        url: BLUEPRINT,
        supports: ['scales', 'reversed', 'answers'],
      },
    ],
  },
  compiled,
  { keyedQuality },
);
