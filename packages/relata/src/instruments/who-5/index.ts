import { itemIds } from '../../define/item-ids.ts';
import { pinnedInstrument } from '../../define/pinned-instrument.ts';
import * as compiled from './compiled.ts';

const item = itemIds('who5');
const INSPQ =
  'https://www.inspq.qc.ca/en/post-disaster-mental-health-impacts-surveillance-toolkit/standardized-measurement-instruments/information-sheets-standardized-measurement-instruments-recommended/well-being';
const VALANT = 'https://help.valant.com/who-five-well-being-index-who-5';

export const who5 = pinnedInstrument(
  {
    id: 'who-5',
    revision: 1,
    status: 'published',
    title: 'World Health Organization-Five Well-Being Index',
    abbreviation: 'WHO-5',
    year: 1998,
    citation: {
      text: 'World Health Organization (1998). Wellbeing measures in primary health care: The DepCare project. WHO Regional Office for Europe. Review: Topp, C. W., Østergaard, S. D., Søndergaard, S., & Bech, P. (2015). The WHO-5 Well-Being Index: A systematic review of the literature. Psychotherapy and Psychosomatics, 84(3), 167-176.',
      doi: '10.1159/000376585',
    },
    patterns: ['wellbeing'],
    constructs: ['subjective well-being'],
    timeframe: 'past 2 weeks',
    license: {
      scoring: {
        status: 'free-no-permission',
        note: 'The terms are those of the questionnaire; none were found for its key, which is a published fact.',
        evidence: INSPQ,
      },
      wording: {
        status: 'free-no-permission',
        note: 'Public domain; the source must be named (INSPQ). Check the terms of the edition at hand before its wording is used.',
        evidence: INSPQ,
      },
    },
    answers: {
      min: 0,
      max: 5,
      labels: {
        0: 'At no time',
        1: 'Some of the time',
        2: 'Less than half of the time',
        3: 'More than half of the time',
        4: 'Most of the time',
        5: 'All of the time',
      },
    },
    items: item.first(5),
    reversed: [],
    missing: { source: null },
    scales: {
      raw: {
        title: 'Raw score',
        direction: { highMeans: 'better well-being', better: 'higher' },
        range: [0, 25],
        rule: 'sum',
        items: item.first(5),
      },
      index: {
        title: 'Percentage score (raw score times 4)',
        direction: { highMeans: 'better well-being', better: 'higher' },
        range: [0, 100],
        rule: 'affine',
        of: 'raw',
        multiply: 4,
        add: 0,
      },
    },
    sources: [
      { text: 'Valant: scoring of the WHO-5', url: VALANT, supports: ['scales', 'cutOffs'] },
      {
        text: 'INSPQ, information sheet 14',
        url: INSPQ,
        supports: ['scales', 'cutOffs', 'norms', 'license'],
      },
      {
        text: 'HealthMarkers who5_score',
        url: 'https://github.com/sufyansuleman/HealthMarkers/blob/1bc25ea869d681f1a5ed6afc520182c082cacdfe/R/psych_scores.R',
        supports: ['scales'],
      },
      {
        text: 'nivlab jspsych WHO-5 (options stored in printed order, every item turned)',
        url: 'https://github.com/nivlab/jspsych-demos/blob/a819c4cae29e629508847a0abe5cd1e5e36baa42/tasks/self-report/surveys/who5.js',
        supports: ['answers'],
      },
      {
        text: 'clinical-toolkit WHO-5, permissions and scoring',
        url: 'https://github.com/rhavekost/clinical-toolkit/blob/b357fe5c19055b5d40d00dd9c9d83aee34e51b5f/dist/consumer/chatgpt/wellbeing-screening/knowledge/references/permissions-and-scoring.md',
        supports: ['scales', 'license'],
      },
    ],
  },
  compiled,
);
