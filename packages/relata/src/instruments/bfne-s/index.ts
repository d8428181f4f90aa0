import { compile } from '../../define/compile.ts';
import { itemIds } from '../../define/item-ids.ts';
import { pinnedInstrument } from '../../define/pinned-instrument.ts';
import { BFNE_ANSWERS, BFNE_ANSWERS_FROM_0, BFNE_UNKNOWN_TERMS } from '../families/bfne.ts';
import * as compiled from './compiled.ts';

const item = itemIds('bfnes');

export const bfneS = pinnedInstrument(
  {
    id: 'bfne-s',
    revision: 1,
    status: 'published',
    title: 'Brief Fear of Negative Evaluation Scale – Straightforward Items',
    abbreviation: 'BFNE-S',
    year: 2005,
    citation: {
      text: 'Weeks, J. W., Heimberg, R. G., Fresco, D. M., Hart, T. A., Turk, C. L., Schneier, F. R., & Liebowitz, M. R. (2005). Empirical validation and psychometric evaluation of the Brief Fear of Negative Evaluation Scale in patients with social anxiety disorder. Psychological Assessment, 17(2), 179-190.',
      doi: '10.1037/1040-3590.17.2.179',
    },
    patterns: ['rejectionSensitivity'],
    constructs: ['fear of negative evaluation'],
    timeframe: 'general',
    license: BFNE_UNKNOWN_TERMS,
    answers: BFNE_ANSWERS,
    items: item.first(8),
    reversed: [],
    missing: { source: null },
    scales: {
      total: {
        title: 'Fear of negative evaluation (straightforward items)',
        direction: { highMeans: 'more fear of negative evaluation', better: 'lower' },
        range: [8, 40],
        rule: 'sum',
        items: item.first(8),
      },
    },
    forms: {
      'coded-0-4': {
        title: 'Response options coded 0 to 4',
        items: item.first(8),
        scales: ['total'],
        answers: BFNE_ANSWERS_FROM_0,
      },
    },
    sources: [
      {
        text: 'MIDSS: BFNE-S (items 1, 3, 5, 6, 8, 9, 11, 12 of the BFNE; five response options)',
        url: 'https://www.midss.org/content/brief-fear-negative-evaluation-scale-straightforward-items-bfne-s',
        supports: ['scales', 'reversed'],
      },
      {
        text: 'Weeks et al. (2005)',
        url: 'https://github.com/jjcurtin/arc_measures/blob/1e58cbc860c01063bd839ee330bd805bb0418117/BFNE/WeeksJ2005a.pdf',
        supports: ['scales', 'reversed', 'norms', 'reliability'],
      },
      {
        text: 'OpenScales BFNE-S: sum of 8 items coded 0 to 4, labels of the response options',
        url: 'https://github.com/stmueller/OpenScales/blob/449741e426822de74a060659f7469e05b178d785/scales/openscales/BFNES/BFNES.osd',
        supports: ['scales', 'answers', 'forms'],
      },
    ],
  },
  compiled,
  { compile },
);
