import { itemIds } from '../../define/item-ids.ts';
import { keyedQuality } from '../../define/keyed-quality.ts';
import { pinnedInstrument } from '../../define/pinned-instrument.ts';
import { BFNE_ANSWERS } from '../families/bfne.ts';
import * as compiled from './compiled.ts';

const item = itemIds('bfne');
const ARC =
  'https://github.com/jjcurtin/arc_measures/blob/1e58cbc860c01063bd839ee330bd805bb0418117/BFNE';
const LEARY_TERMS = 'https://sites.duke.edu/leary/home/for-researchers/scales/';

export const bfne = pinnedInstrument(
  {
    id: 'bfne',
    revision: 1,
    status: 'published',
    title: 'Brief Fear of Negative Evaluation Scale',
    abbreviation: 'BFNE',
    year: 1983,
    citation: {
      text: 'Leary, M. R. (1983). A brief version of the Fear of Negative Evaluation Scale. Personality and Social Psychology Bulletin, 9(3), 371-375.',
      doi: '10.1177/0146167283093007',
    },
    patterns: ['rejectionSensitivity'],
    constructs: ['fear of negative evaluation', 'social-evaluative anxiety'],
    timeframe: 'general',
    license: {
      scoring: {
        status: 'free-non-commercial',
        note: 'The terms are those of the questionnaire; none were found for its key, which is a published fact.',
        evidence: LEARY_TERMS,
      },
      wording: {
        status: 'free-non-commercial',
        note: 'The author: may be used for research purposes without permission; the source is to be cited. Nothing is said about commercial use.',
        evidence: LEARY_TERMS,
      },
    },
    answers: BFNE_ANSWERS,
    items: item.first(12),
    reversed: item(2, 4, 7, 10),
    missing: { source: null },
    scales: {
      total: {
        title: 'Fear of negative evaluation',
        direction: { highMeans: 'more fear of negative evaluation', better: 'lower' },
        range: [12, 60],
        rule: 'sum',
        items: item.first(12),
      },
      straightforward: {
        title: 'Straightforward items (BFNE-S)',
        direction: { highMeans: 'more fear of negative evaluation', better: 'lower' },
        range: [8, 40],
        rule: 'sum',
        items: item(1, 3, 5, 6, 8, 9, 11, 12),
        source: `Weeks et al. (2005), ${ARC}/WeeksJ2005a.pdf`,
      },
    },
    sources: [
      {
        text: 'Leary (1983), Table 1: reversed items, response options, mean, alpha, retest',
        url: `${ARC}/LearyM1983a.pdf`,
        supports: ['reversed', 'answers', 'norms', 'reliability'],
      },
      {
        text: 'University of Wisconsin–Madison, ARC scoring code: straight 1, 3, 5, 6, 8, 9, 11, 12; reversed 2, 4, 7, 10; 1 to 5',
        url: `${ARC}/BFNE.R`,
        supports: ['reversed', 'scales'],
      },
      {
        text: 'ARC coding sheet: total 12 to 60',
        url: `${ARC}/BFNEInfo.doc`,
        supports: ['scales'],
      },
      {
        text: 'Weeks et al. (2005): patients, controls, factors, straightforward items',
        url: `${ARC}/WeeksJ2005a.pdf`,
        supports: ['scales', 'norms', 'reliability'],
      },
      {
        text: 'MIDSS: BFNE-S (its items by their numbers in the BFNE)',
        url: 'https://www.midss.org/content/brief-fear-negative-evaluation-scale-straightforward-items-bfne-s',
        supports: ['scales'],
      },
      {
        text: 'M. R. Leary, Measures for Research',
        url: LEARY_TERMS,
        supports: ['license'],
      },
    ],
  },
  compiled,
  { keyedQuality },
);
