import { compile } from '../../define/compile.ts';
import { itemIds } from '../../define/item-ids.ts';
import { keyedQuality } from '../../define/keyed-quality.ts';
import { pinnedInstrument } from '../../define/pinned-instrument.ts';
import { CES_D_LICENSE } from '../families/ces-d.ts';
import * as compiled from './compiled.ts';

const item = itemIds('cesd');
const ARC_MEASURES =
  'https://github.com/jjcurtin/arc_measures/blob/1e58cbc860c01063bd839ee330bd805bb0418117/CESD/CESD.R';

export const cesD = pinnedInstrument(
  {
    id: 'ces-d',
    revision: 1,
    status: 'published',
    title: 'Center for Epidemiologic Studies Depression Scale',
    abbreviation: 'CES-D',
    year: 1977,
    citation: {
      text: 'Radloff, L. S. (1977). The CES-D scale: A self-report depression scale for research in the general population. Applied Psychological Measurement, 1(3), 385-401.',
      doi: '10.1177/014662167700100306',
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
        3: 'Most or all of the time (5-7 days)',
      },
    },
    items: item.first(20),
    reversed: item(4, 8, 12, 16),
    missing: { source: null },
    scales: {
      total: {
        title: 'Depressive symptoms',
        direction: { highMeans: 'more depressive symptoms', better: 'lower' },
        range: [0, 60],
        rule: 'sum',
        items: item.first(20),
      },
    },
    forms: {
      'coded-1-4': {
        title: 'Options coded 1 to 4',
        items: item.first(20),
        scales: ['total'],
        answers: {
          min: 1,
          max: 4,
          labels: {
            1: 'Rarely or none of the time (less than 1 day)',
            2: 'Some or a little of the time (1-2 days)',
            3: 'Occasionally or a moderate amount of time (3-4 days)',
            4: 'Most or all of the time (5-7 days)',
          },
          recode: { 1: 0, 2: 1, 3: 2, 4: 3 },
        },
      },
    },
    sources: [
      {
        text: 'OpenScales CESD',
        url: 'https://github.com/stmueller/OpenScales/blob/449741e426822de74a060659f7469e05b178d785/scales/openscales/CESD/CESD.osd',
        supports: ['scales', 'reversed', 'cut-offs'],
      },
      {
        text: 'CamCOPS CES-D',
        url: 'https://github.com/ucam-department-of-psychiatry/camcops/blob/56a303e1d7837d1e52a59e911c6530b9ec86c559/server/camcops_server/tasks/cesd.py',
        supports: ['scales', 'reversed', 'cut-offs'],
      },
      {
        text: 'BioPsyKit cesd()',
        url: 'https://github.com/mad-lab-fau/BioPsyKit/blob/5f5d179a4e52eb452c06573227fa07ca5c1040f4/src/biopsykit/questionnaires/questionnaires.py',
        supports: ['scales', 'reversed'],
      },
      {
        text: 'arc_measures CESD (options coded 1 to 4)',
        url: ARC_MEASURES,
        supports: ['reversed', 'forms'],
      },
      {
        text: 'Early adolescence measures: CES-D reliabilities',
        url: 'http://measures.earlyadolescence.org/psychometrics/view/9/',
        supports: ['reliability'],
      },
      {
        text: 'Radloff 1977, beginning of the paper',
        url: 'https://pdfslide.us/documents/v01n3p385.html',
        supports: ['citation'],
      },
    ],
  },
  compiled,
  { compile, keyedQuality },
);
