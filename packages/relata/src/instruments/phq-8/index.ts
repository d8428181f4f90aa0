import { itemIds } from '../../define/item-ids.ts';
import { pinnedInstrument } from '../../define/pinned-instrument.ts';
import { phqAnswers, phqLicense } from '../families/phq.ts';
import * as compiled from './compiled.ts';

const item = itemIds('phq8');
const CAMCOPS =
  'https://github.com/ucam-department-of-psychiatry/camcops/blob/56a303e1d7837d1e52a59e911c6530b9ec86c559/server/camcops_server/tasks/phq8.py';

export const phq8 = pinnedInstrument(
  {
    id: 'phq-8',
    revision: 1,
    status: 'published',
    title: 'Patient Health Questionnaire-8',
    abbreviation: 'PHQ-8',
    year: 2009,
    citation: {
      text: 'Kroenke, K., Strine, T. W., Spitzer, R. L., Williams, J. B. W., Berry, J. T., & Mokdad, A. H. (2009). The PHQ-8 as a measure of current depression in the general population. Journal of Affective Disorders, 114(1-3), 163-173.',
      doi: '10.1016/j.jad.2008.06.026',
    },
    patterns: ['depression'],
    constructs: ['depressive symptom severity'],
    timeframe: 'past 2 weeks',
    license: phqLicense,
    answers: phqAnswers,
    items: item.first(8),
    reversed: [],
    missing: { source: null },
    scales: {
      total: {
        title: 'Depression severity',
        direction: { highMeans: 'more severe depressive symptoms', better: 'lower' },
        range: [0, 24],
        rule: 'sum',
        items: item.first(8),
        bands: [
          {
            id: 'minimal',
            title: 'None or minimal',
            from: 0,
            to: 4,
            population: 'general population',
            source: CAMCOPS,
          },
          {
            id: 'mild',
            title: 'Mild',
            from: 5,
            to: 9,
            population: 'general population',
            source: CAMCOPS,
          },
          {
            id: 'moderate',
            title: 'Moderate',
            from: 10,
            to: 14,
            population: 'general population',
            source: CAMCOPS,
          },
          {
            id: 'moderately-severe',
            title: 'Moderately severe',
            from: 15,
            to: 19,
            population: 'general population',
            source: CAMCOPS,
          },
          {
            id: 'severe',
            title: 'Severe',
            from: 20,
            to: 24,
            population: 'general population',
            source: CAMCOPS,
          },
        ],
      },
    },
    sources: [
      { text: 'CamCOPS PHQ-8', url: CAMCOPS, supports: ['scales', 'bands'] },
      {
        text: 'CamCOPS PHQ-8 documentation, citing Kroenke et al. (2009)',
        url: 'https://github.com/ucam-department-of-psychiatry/camcops/blob/56a303e1d7837d1e52a59e911c6530b9ec86c559/docs/source/tasks/phq8.rst',
        supports: ['cutOffs'],
      },
      {
        text: 'NDCLab instruments PHQ-8 (a sum, of complete answers only)',
        url: 'https://github.com/NDCLab/instruments/blob/5a5272e332c8316b3489d93410a53c67a65949d4/phq8/readme.md',
        supports: ['scales'],
      },
      {
        text: 'OpenScales PHQ9, note on the PHQ-8',
        url: 'https://github.com/stmueller/OpenScales/blob/449741e426822de74a060659f7469e05b178d785/scales/openscales/PHQ9/PHQ9.osd',
        supports: ['bands'],
      },
    ],
  },
  compiled,
);
