import { itemIds } from '../../define/item-ids.ts';
import { pinnedInstrument } from '../../define/pinned-instrument.ts';
import { BFNE_UNKNOWN_TERMS } from '../families/bfne.ts';
import * as compiled from './compiled.ts';

const item = itemIds('bfneii');
const NDCLAB =
  'https://github.com/davhunt/instruments/blob/1a6439d250b8f0240f2513f5b60786b85df5feb8';

export const bfneIi = pinnedInstrument(
  {
    id: 'bfne-ii',
    revision: 1,
    status: 'published',
    title: 'Brief Fear of Negative Evaluation Scale – II',
    abbreviation: 'BFNE-II',
    year: 2007,
    citation: {
      text: 'Carleton, R. N., Collimore, K. C., & Asmundson, G. J. G. (2007). Social anxiety and fear of negative evaluation: Construct validity of the BFNE-II. Journal of Anxiety Disorders, 21(1), 131-141. (First version: Carleton, McCreary, Norton, & Asmundson, 2006, Depression and Anxiety, 23, 297-303.)',
      doi: '10.1016/j.janxdis.2006.03.010',
    },
    patterns: ['rejectionSensitivity'],
    constructs: ['fear of negative evaluation'],
    timeframe: 'general',
    license: BFNE_UNKNOWN_TERMS,
    answers: {
      min: 1,
      max: 5,
      labels: {
        1: 'Not at all characteristic of me',
        2: 'A little characteristic of me',
        3: 'Somewhat characteristic of me',
        4: 'Very characteristic of me',
        5: 'Entirely characteristic of me',
      },
    },
    items: item.first(12),
    reversed: [],
    missing: { source: null },
    scales: {
      total: {
        title: 'Fear of negative evaluation',
        direction: { highMeans: 'more fear of negative evaluation', better: 'lower' },
        range: [12, 60],
        rule: 'sum',
        items: item.first(12),
      },
    },
    sources: [
      {
        text: 'NDCLab data dictionary: 12 items, 1 to 5, total 12 to 60',
        url: `${NDCLAB}/bfne/bfne_b/english/self/bfne_b_datadict.csv`,
        supports: ['answers', 'scales'],
      },
      {
        text: 'NDCLab scoring definition: sum of items 1 to 12, none reversed',
        url: `${NDCLAB}/scripts/surveys.json`,
        supports: ['reversed', 'scales'],
      },
      {
        text: 'MIDSS: BFNE-II, 12-item revision',
        url: 'https://www.midss.org/content/brief-fear-negative-evaluation-ii-bfne-ii',
        supports: ['scales', 'citation'],
      },
    ],
  },
  compiled,
);
