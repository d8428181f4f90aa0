import { itemIds } from '../../define/item-ids.ts';
import { pinnedInstrument } from '../../define/pinned-instrument.ts';
import { phqAnswers, phqLicense } from '../families/phq.ts';
import * as compiled from './compiled.ts';

const item = itemIds('phq2');

export const phq2 = pinnedInstrument(
  {
    id: 'phq-2',
    revision: 1,
    status: 'published',
    title: 'Patient Health Questionnaire-2',
    abbreviation: 'PHQ-2',
    year: 2003,
    citation: {
      text: 'Kroenke, K., Spitzer, R. L., & Williams, J. B. W. (2003). The Patient Health Questionnaire-2: Validity of a two-item depression screener. Medical Care, 41(11), 1284-1292.',
      doi: '10.1097/01.MLR.0000093487.78664.3C',
    },
    patterns: ['depression'],
    constructs: ['core depressive symptoms'],
    timeframe: 'past 2 weeks',
    license: phqLicense,
    answers: phqAnswers,
    items: item.first(2),
    reversed: [],
    missing: { source: null },
    scales: {
      total: {
        title: 'Depression screen',
        direction: { highMeans: 'more depressive symptoms', better: 'lower' },
        range: [0, 6],
        rule: 'sum',
        items: item.first(2),
      },
    },
    sources: [
      {
        text: 'OpenScales PHQ2',
        url: 'https://github.com/stmueller/OpenScales/blob/449741e426822de74a060659f7469e05b178d785/scales/openscales/PHQ2/PHQ2.osd',
        supports: ['scales', 'cutOffs'],
      },
      {
        text: 'clinical-toolkit, PHQ-2 interpretation',
        url: 'https://github.com/rhavekost/clinical-toolkit/blob/b357fe5c19055b5d40d00dd9c9d83aee34e51b5f/dist/consumer/chatgpt/depression-screening/knowledge/references/severity-levels.md',
        supports: ['cutOffs'],
      },
    ],
  },
  compiled,
);
