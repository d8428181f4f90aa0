import { itemIds } from '../../define/item-ids.ts';
import { keyedQuality } from '../../define/keyed-quality.ts';
import { pinnedInstrument } from '../../define/pinned-instrument.ts';
import * as compiled from './compiled.ts';

const item = itemIds('dars');
const ANHEDONIC_AI =
  'https://github.com/Precioux/Anhedonic-AI/blob/e0a270fae25100551b0c65ccfcf59e82cb26872d/Experiment1/phase5/dars_eval.py';

export const dars = pinnedInstrument(
  {
    id: 'dars',
    revision: 1,
    status: 'published',
    title: 'Dimensional Anhedonia Rating Scale',
    abbreviation: 'DARS',
    year: 2015,
    citation: {
      text: 'Rizvi, S. J., Quilty, L. C., Sproule, B. A., Cyriac, A., Bagby, R. M., & Kennedy, S. H. (2015). Development and validation of the Dimensional Anhedonia Rating Scale (DARS) in a community sample and individuals with major depression. Psychiatry Research, 229(1-2), 109-119.',
    },
    patterns: ['emotionalNumbing'],
    constructs: ['anhedonia: interest, motivation, effort, consummatory pleasure'],
    timeframe: 'right now',
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
      min: 0,
      max: 4,
      labels: { 0: 'Not at all', 1: 'Slightly', 2: 'Moderately', 3: 'Mostly', 4: 'Very much' },
    },
    items: item.first(17),
    reversed: [],
    missing: { source: null },
    scales: {
      hobbies: {
        title: 'Hobbies and pastimes',
        direction: { highMeans: 'more interest and pleasure (less anhedonia)', better: 'higher' },
        range: [0, 16],
        rule: 'sum',
        items: item(1, 2, 3, 4),
      },
      'food-drink': {
        title: 'Food and drink',
        direction: { highMeans: 'more interest and pleasure (less anhedonia)', better: 'higher' },
        range: [0, 16],
        rule: 'sum',
        items: item(5, 6, 7, 8),
      },
      social: {
        title: 'Social activities',
        direction: { highMeans: 'more interest and pleasure (less anhedonia)', better: 'higher' },
        range: [0, 16],
        rule: 'sum',
        items: item(9, 10, 11, 12),
      },
      sensory: {
        title: 'Sensory experiences',
        direction: { highMeans: 'more interest and pleasure (less anhedonia)', better: 'higher' },
        range: [0, 20],
        rule: 'sum',
        items: item(13, 14, 15, 16, 17),
      },
      total: {
        title: 'Hedonic capacity',
        direction: { highMeans: 'more interest and pleasure (less anhedonia)', better: 'higher' },
        range: [0, 68],
        rule: 'sum',
        items: item.first(17),
      },
    },
    sources: [
      {
        text: 'Precioux/Anhedonic-AI – DARS evaluation script (names Table A1 of Rizvi et al., 2015)',
        url: ANHEDONIC_AI,
        supports: ['scales', 'reversed', 'answers', 'direction', 'citation'],
      },
      {
        text: 'Wellan et al. (2021), German version: the four domains confirmed',
        url: 'https://discovery.researcher.life/article/state-anhedonia-in-young-healthy-adults-psychometric-properties-of-the-german-dimensional-anhedonia-rating-scale-dars-and-effects-of-the-covid-19-pandemic/fde8637171713fe088bca35331f11933',
        supports: ['constructs', 'scale names'],
      },
      {
        text: 'Naderi Rajeh et al. (2022), Iranian version',
        url: 'https://brieflands.com/articles/ijpbs-120043.html',
        supports: ['reliability'],
      },
      {
        text: 'Polish version (2023), abstract',
        url: 'https://pubmed.ncbi.nlm.nih.gov/37817828/',
        supports: ['reliability'],
      },
    ],
  },
  compiled,
  { keyedQuality },
);
