import { itemIds } from '../../define/item-ids.ts';
import { keyedQuality } from '../../define/keyed-quality.ts';
import { pinnedInstrument } from '../../define/pinned-instrument.ts';
import * as compiled from './compiled.ts';

const item = itemIds('teps');
const YALE =
  'https://github.com/bmwise14/yale_batteryscores/blob/c962be7df0f01c6b7076f17d5ff3113078ef62ed/teps.py';
const ADAI =
  'http://lib.adai.washington.edu/dbtw-wpd/exec/dbtwpub.dll?AC=QBE_QUERY&QY=find%20(AccessNo%20ct%201105)';

export const teps = pinnedInstrument(
  {
    id: 'teps',
    revision: 1,
    status: 'published',
    title: 'Temporal Experience of Pleasure Scale',
    abbreviation: 'TEPS',
    year: 2006,
    citation: {
      text: 'Gard, D. E., Gard, M. G., Kring, A. M., & John, O. P. (2006). Anticipatory and consummatory components of the experience of pleasure: A scale development study. Journal of Research in Personality, 1086-1102.',
      doi: '10.1016/j.jrp.2005.11.001',
    },
    patterns: ['emotionalNumbing'],
    constructs: ['anticipatory pleasure', 'consummatory pleasure'],
    timeframe: 'general',
    license: {
      scoring: {
        status: 'unknown',
        note: 'The terms are those of the questionnaire; none were found for its key, which is a published fact.',
        evidence: ADAI,
      },
      wording: {
        status: 'unknown',
        note: 'The ADAI library has no information on copyright; the items are printed in the article.',
        evidence: ADAI,
      },
    },
    checkFirst:
      'Two orders of the 18 items circulate. This key is for the one whose reversed item is number 13 (the authors’ sheet “TEPS and item key”). In a form whose only negatively worded item is number 7 the items stand in another order, and this key gives wrong scores.',
    answers: {
      min: 1,
      max: 6,
      labels: {
        1: 'Very false for me',
        2: 'Moderately false for me',
        3: 'Slightly false for me',
        4: 'Slightly true for me',
        5: 'Moderately true for me',
        6: 'Very true for me',
      },
    },
    items: item.first(18),
    reversed: item(13),
    missing: { source: null },
    scales: {
      anticipatory: {
        title: 'Anticipatory pleasure',
        direction: { highMeans: 'more anticipatory pleasure (less anhedonia)', better: 'higher' },
        range: [1, 6],
        rule: 'mean',
        items: item(1, 4, 6, 8, 10, 11, 13, 15, 16, 18),
      },
      consummatory: {
        title: 'Consummatory pleasure',
        direction: { highMeans: 'more consummatory pleasure (less anhedonia)', better: 'higher' },
        range: [1, 6],
        rule: 'mean',
        items: item(2, 3, 5, 7, 9, 12, 14, 17),
      },
    },
    sources: [
      {
        text: 'Yale battery scores teps(): cites the author’s own item key and the article',
        url: YALE,
        supports: ['scales', 'reversed', 'answers'],
      },
      {
        text: 'public scoring script 37886391243: data in R with item 13 alone ready reversed, and two totals',
        supports: ['reversed'],
      },
      {
        text: 'ADAI library: 10 anticipatory and 8 consummatory items, six response options',
        url: ADAI,
        supports: ['sizes of the scales', 'answers', 'license'],
      },
      {
        text: 'Favrod et al., French validation: 10 anticipatory and 8 consummatory items',
        url: 'https://serval.unil.ch/en/notice/serval:BIB_5F68700AD55B',
        supports: ['sizes of the scales'],
      },
      {
        text: 'Strauss et al. (2011), full text',
        url: 'http://pubmedcentralcanada.ca/pmcc/articles/PMC3070867/?lang=en-ca',
        supports: ['norms'],
      },
      {
        text: 'Strauss et al. (2011), abstract',
        url: 'https://pubmed.ncbi.nlm.nih.gov/21295860',
        supports: ['reliability'],
      },
    ],
  },
  compiled,
  { keyedQuality },
);
