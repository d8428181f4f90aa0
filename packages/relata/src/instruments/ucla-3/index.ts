import { itemIds } from '../../define/item-ids.ts';
import { pinnedInstrument } from '../../define/pinned-instrument.ts';
import { UCLA_SHORT_FORM_LICENSE } from '../families/ucla.ts';
import * as compiled from './compiled.ts';

const item = itemIds('ucla3');

export const ucla3 = pinnedInstrument(
  {
    id: 'ucla-3',
    revision: 1,
    status: 'published',
    title: 'Three-Item Loneliness Scale (from the UCLA Loneliness Scale)',
    abbreviation: 'UCLA-3',
    year: 2004,
    citation: {
      text: 'Hughes, M. E., Waite, L. J., Hawkley, L. C., & Cacioppo, J. T. (2004). A short scale for measuring loneliness in large surveys: Results from two population-based studies. Research on Aging, 26(6), 655–672.',
      doi: '10.1177/0164027504268574',
    },
    patterns: ['loneliness'],
    constructs: ['loneliness'],
    timeframe: 'general',
    license: UCLA_SHORT_FORM_LICENSE,
    answers: { min: 1, max: 3, labels: { 1: 'Hardly ever', 2: 'Some of the time', 3: 'Often' } },
    items: item.first(3),
    reversed: [],
    missing: { source: null },
    scales: {
      total: {
        title: 'Loneliness',
        direction: { highMeans: 'more loneliness', better: 'lower' },
        range: [3, 9],
        rule: 'sum',
        items: item.first(3),
      },
    },
    sources: [
      {
        text: 'Hughes et al. (2004), open manuscript',
        url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2394670',
        supports: ['citation', 'answers', 'scales'],
      },
      {
        text: 'UK Office for National Statistics, Measuring loneliness: guidance for use of the national indicators on surveys',
        url: 'https://www.ons.gov.uk',
        supports: ['scales', 'answers', 'no bands'],
      },
      {
        text: 'Campaign to End Loneliness, guidance on measuring',
        url: 'https://www.campaigntoendloneliness.org/evaluation',
        supports: ['scales', 'answers'],
      },
      {
        text: 'NCMlab/NCMLabOnlineTools, questionnaire definition',
        url: 'https://github.com/NCMlab/NCMLabOnlineTools/blob/HEAD/InstructionsAndStimuli/EN/Questionnaires/UCLAlonelinessJSON.js',
        supports: ['answers', 'reversed'],
      },
      {
        text: 'jpoko/ccc-dashboard, description of the scale',
        url: 'https://github.com/jpoko/ccc-dashboard/blob/a65ed20c9712231591c3fb26c05a88c6056f8705/text_mds/scales_detailed_descriptions/uls-detailed.md',
        supports: ['scales', 'cut-offs'],
      },
    ],
  },
  compiled,
);
