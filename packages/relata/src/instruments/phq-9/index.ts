import { itemIds } from '../../define/item-ids.ts';
import { pinnedInstrument } from '../../define/pinned-instrument.ts';
import { phqAnswers, phqLicense } from '../families/phq.ts';
import * as compiled from './compiled.ts';

const item = itemIds('phq9');
const OPEN_SCALES =
  'https://github.com/stmueller/OpenScales/blob/449741e426822de74a060659f7469e05b178d785/scales/openscales/PHQ9/PHQ9.osd';
const CAMCOPS =
  'https://github.com/ucam-department-of-psychiatry/camcops/blob/56a303e1d7837d1e52a59e911c6530b9ec86c559/server/camcops_server/tasks/phq9.py';

export const phq9 = pinnedInstrument(
  {
    id: 'phq-9',
    revision: 1,
    status: 'published',
    title: 'Patient Health Questionnaire-9',
    abbreviation: 'PHQ-9',
    year: 2001,
    citation: {
      text: 'Kroenke, K., Spitzer, R. L., & Williams, J. B. W. (2001). The PHQ-9: Validity of a brief depression severity measure. Journal of General Internal Medicine, 16(9), 606-613.',
      doi: '10.1046/j.1525-1497.2001.016009606.x',
    },
    patterns: ['depression'],
    constructs: ['depressive symptom severity'],
    timeframe: 'past 2 weeks',
    license: phqLicense,
    answers: phqAnswers,
    items: item.first(9),
    reversed: [],
    missing: { source: null },
    scales: {
      total: {
        title: 'Depression severity',
        direction: { highMeans: 'more severe depressive symptoms', better: 'lower' },
        range: [0, 27],
        rule: 'sum',
        items: item.first(9),
        bands: [
          {
            id: 'minimal',
            title: 'Minimal',
            from: 0,
            to: 4,
            population: 'primary care',
            source: OPEN_SCALES,
          },
          {
            id: 'mild',
            title: 'Mild',
            from: 5,
            to: 9,
            population: 'primary care',
            source: OPEN_SCALES,
          },
          {
            id: 'moderate',
            title: 'Moderate',
            from: 10,
            to: 14,
            population: 'primary care',
            source: OPEN_SCALES,
          },
          {
            id: 'moderately-severe',
            title: 'Moderately severe',
            from: 15,
            to: 19,
            population: 'primary care',
            source: OPEN_SCALES,
          },
          {
            id: 'severe',
            title: 'Severe',
            from: 20,
            to: 27,
            population: 'primary care',
            source: OPEN_SCALES,
          },
        ],
      },
      'phq-8': {
        title: 'PHQ-8 (items 1-8)',
        direction: { highMeans: 'more depressive symptoms', better: 'lower' },
        range: [0, 24],
        rule: 'sum',
        items: item.first(8),
      },
      'phq-2': {
        title: 'PHQ-2 (items 1-2)',
        direction: { highMeans: 'more depressive symptoms', better: 'lower' },
        range: [0, 6],
        rule: 'sum',
        items: item(1, 2),
      },
    },
    flags: {
      selfHarm: {
        title: 'Item 9 (thoughts of death or self-harm) answered above 0',
        item: 'phq9_9',
        atOrAbove: 1,
        source: CAMCOPS,
      },
    },
    sources: [
      {
        text: 'OpenScales PHQ9',
        url: OPEN_SCALES,
        supports: ['scales', 'bands', 'license'],
      },
      {
        text: 'CamCOPS PHQ-9 (bands and diagnostic algorithm)',
        url: CAMCOPS,
        supports: ['scales', 'bands'],
      },
      {
        text: 'HealthMarkers phq9_score',
        url: 'https://github.com/sufyansuleman/HealthMarkers/blob/1bc25ea869d681f1a5ed6afc520182c082cacdfe/R/psych_scores.R',
        supports: ['scales', 'bands'],
      },
      {
        text: 'BioPsyKit phq()',
        url: 'https://github.com/mad-lab-fau/BioPsyKit/blob/5f5d179a4e52eb452c06573227fa07ca5c1040f4/src/biopsykit/questionnaires/questionnaires.py',
        supports: ['scales'],
      },
      {
        text: 'PsychlytxTD/measurely PHQ-9 population values',
        url: 'https://github.com/PsychlytxTD/measurely/blob/b2115ae3686a6a198a61e75b94adb81c22c3419c/subscale_info_lists/PHQ_9.R',
        supports: ['norms', 'reliability'],
      },
      {
        text: 'psychtest-jp PHQ-9 research note citing PMC1495268 and a 2025 meta-analysis',
        url: 'https://github.com/dssugar/psychtest-jp/blob/5c67bc1609a0166e81812132f75d2e24e7519ca4/docs/scales/phq9/phase1-research.md',
        supports: ['reliability'],
      },
    ],
  },
  compiled,
);
