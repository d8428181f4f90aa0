import { itemIds } from '../../define/item-ids.ts';
import { pinnedInstrument } from '../../define/pinned-instrument.ts';
import { RSQ_LICENSE, RSQ_PARTS } from '../families/rsq.ts';
import * as compiled from './compiled.ts';

const situation = itemIds('rsq18');
const concern = itemIds('rsq18', 'concern');
const expectancy = itemIds('rsq18', 'expectancy');
const LAB = 'http://socialrelations.psych.columbia.edu/measures/rs-personal';

export const rsq18 = pinnedInstrument(
  {
    id: 'rsq-18',
    revision: 1,
    status: 'published',
    title: 'Rejection Sensitivity Questionnaire (RS-Personal), 18 situations',
    abbreviation: 'RSQ',
    year: 1996,
    citation: {
      text: 'Downey, G., & Feldman, S. I. (1996). Implications of rejection sensitivity for intimate relationships. Journal of Personality and Social Psychology, 70(6), 1327-1343.',
      doi: '10.1037/0022-3514.70.6.1327',
    },
    patterns: ['rejectionSensitivity'],
    constructs: ['rejection sensitivity', 'anxious expectation of rejection'],
    timeframe: 'general (imagined situations)',
    license: RSQ_LICENSE,
    answers: { min: 1, max: 6 },
    parts: RSQ_PARTS,
    items: situation.first(18),
    reversed: expectancy.first(18),
    missing: { source: null },
    scales: {
      'rejection-sensitivity': {
        title: 'Rejection sensitivity',
        direction: { highMeans: 'more rejection sensitivity', better: 'lower' },
        range: [1, 36],
        rule: 'productMean',
        items: situation.first(18),
        parts: ['concern', 'expectancy'],
      },
      concern: {
        title: 'Mean concern',
        direction: { highMeans: 'more concern about the outcome', better: 'lower' },
        range: [1, 6],
        rule: 'mean',
        items: concern.first(18),
      },
      'rejection-expectancy': {
        title: 'Mean rejection expectancy',
        direction: { highMeans: 'more expectation of rejection', better: 'lower' },
        range: [1, 6],
        rule: 'mean',
        items: expectancy.first(18),
      },
    },
    sources: [
      {
        text: 'Social Relations Lab, Columbia University: RS-Personal',
        url: LAB,
        supports: ['scales', 'parts', 'norms', 'reliability'],
      },
      {
        text: 'MIDSS: RSQ/RS-Personal (8 item and 18 item)',
        url: 'https://www.midss.org/rsqrs-personal-8-item-and-18-item',
        supports: ['scales', 'reliability'],
      },
      {
        text: 'Bio-protocol, description of a German version with 20 situations (response options, ranges of the components)',
        url: 'https://bio-protocol.org/exchange/minidetail?id=9360706&type=30',
        supports: ['answers', 'parts'],
      },
      {
        text: 'Author’s scoring sheet of the A-RSQ (same formula; names 7 − expectancy the rejection expectancy)',
        url: 'https://fdocuments.in/document/rejection-sensitivity-questionnaire-adult-version-a-rsq.html',
        supports: ['parts', 'scales'],
      },
      {
        text: 'public scoring script 54502453836: audit note stating 18 situations, concern × reversed expectancy, mean of the products',
        supports: ['scales'],
      },
    ],
  },
  compiled,
);
