import { itemIds } from '../../define/item-ids.ts';
import { pinnedInstrument } from '../../define/pinned-instrument.ts';
import { RSQ_LICENSE, RSQ_PARTS } from '../families/rsq.ts';
import * as compiled from './compiled.ts';

const situation = itemIds('rsq8');
const concern = itemIds('rsq8', 'concern');
const expectancy = itemIds('rsq8', 'expectancy');
const LAB = 'http://socialrelations.psych.columbia.edu/measures/rs-personal';

export const rsq8 = pinnedInstrument(
  {
    id: 'rsq-8',
    revision: 1,
    status: 'published',
    title: 'Rejection Sensitivity Questionnaire (RS-Personal), 8 situations',
    abbreviation: 'RSQ-8',
    citation: {
      text: 'Downey, G., & Feldman, S. I. (1996). Implications of rejection sensitivity for intimate relationships. Journal of Personality and Social Psychology, 70(6), 1327-1343. (Parent instrument; the form of eight situations is distributed by the authors’ laboratory.)',
      doi: '10.1037/0022-3514.70.6.1327',
    },
    patterns: ['rejectionSensitivity'],
    constructs: ['rejection sensitivity', 'anxious expectation of rejection'],
    timeframe: 'general (imagined situations)',
    license: RSQ_LICENSE,
    answers: { min: 1, max: 6 },
    parts: RSQ_PARTS,
    items: situation.first(8),
    reversed: expectancy.first(8),
    missing: { source: null },
    scales: {
      'rejection-sensitivity': {
        title: 'Rejection sensitivity',
        direction: { highMeans: 'more rejection sensitivity', better: 'lower' },
        range: [1, 36],
        rule: 'productMean',
        items: situation.first(8),
        parts: ['concern', 'expectancy'],
      },
      concern: {
        title: 'Mean concern',
        direction: { highMeans: 'more concern about the outcome', better: 'lower' },
        range: [1, 6],
        rule: 'mean',
        items: concern.first(8),
      },
      'rejection-expectancy': {
        title: 'Mean rejection expectancy',
        direction: { highMeans: 'more expectation of rejection', better: 'lower' },
        range: [1, 6],
        rule: 'mean',
        items: expectancy.first(8),
      },
    },
    sources: [
      {
        text: 'Social Relations Lab, Columbia University: scoring the RSQ 8 item and 18 item questionnaires',
        url: LAB,
        supports: ['scales', 'parts'],
      },
      {
        text: 'MIDSS: RSQ/RS-Personal (8 item and 18 item)',
        url: 'https://www.midss.org/rsqrs-personal-8-item-and-18-item',
        supports: ['scales'],
      },
      {
        text: 'Bio-protocol, description of a German version with 20 situations (response options)',
        url: 'https://bio-protocol.org/exchange/minidetail?id=9360706&type=30',
        supports: ['answers', 'parts'],
      },
      {
        text: 'public scoring script 67164252863 (rsq_brief_weighted): 8 situations, concern × (7 − expectation), ratings 1 to 6; it adds the products up',
        supports: ['parts', 'answers'],
      },
    ],
  },
  compiled,
);
