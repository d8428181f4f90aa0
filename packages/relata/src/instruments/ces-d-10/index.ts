import { itemIds } from '../../define/item-ids.ts';
import { keyedQuality } from '../../define/keyed-quality.ts';
import { pinnedInstrument } from '../../define/pinned-instrument.ts';
import { CES_D_LICENSE } from '../families/ces-d.ts';
import * as compiled from './compiled.ts';

const item = itemIds('cesd10');
const FORM_WITH_KEY = 'https://www.scribd.com/document/543192037/CESD-10-website-PDF';

export const cesD10 = pinnedInstrument(
  {
    id: 'ces-d-10',
    revision: 1,
    status: 'published',
    title: 'Center for Epidemiologic Studies Depression Scale, 10 items (Andresen, options 0 to 3)',
    abbreviation: 'CES-D-10',
    year: 1994,
    citation: {
      text: 'Andresen, E. M., Malmgren, J. A., Carter, W. B., & Patrick, D. L. (1994). Screening for depression in well older adults: Evaluation of a short form of the CES-D. American Journal of Preventive Medicine, 10(2), 77-84.',
      doi: '10.1016/S0749-3797(18)30622-6',
    },
    patterns: ['depression'],
    constructs: ['depressive symptoms'],
    timeframe: 'past week',
    license: CES_D_LICENSE,
    answers: {
      min: 0,
      max: 3,
      labels: {
        0: 'Rarely or none of the time (less than 1 day)',
        1: 'Some or a little of the time (1-2 days)',
        2: 'Occasionally or a moderate amount of time (3-4 days)',
        3: 'All of the time (5-7 days)',
      },
    },
    items: item.first(10),
    reversed: item(5, 8),
    missing: { require: { atLeast: 8 }, source: FORM_WITH_KEY },
    scales: {
      total: {
        title: 'Depressive symptoms',
        direction: { highMeans: 'more depressive symptoms', better: 'lower' },
        range: [0, 30],
        rule: 'sum',
        items: item.first(10),
      },
    },
    sources: [
      {
        text: 'CESD-10 form with scoring key (copy)',
        url: FORM_WITH_KEY,
        supports: ['scales', 'reversed', 'missing', 'cut-offs', 'reliability'],
      },
      {
        text: 'Andresen et al. 1994, abstract',
        url: 'https://www.bioseek.eu/us/eng/research/pubmed/Screening_for_depression_in_well_older_adults_evaluation_of_a_short_form_of_the_CES_D_Center_for_Epidemiologic_Studies_Depression_Scale_8037935?as=disease',
        supports: ['cut-offs', 'reliability'],
      },
    ],
  },
  compiled,
  { keyedQuality },
);
