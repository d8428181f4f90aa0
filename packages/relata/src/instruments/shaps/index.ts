import { compile } from '../../define/compile.ts';
import { itemIds } from '../../define/item-ids.ts';
import { pinnedInstrument } from '../../define/pinned-instrument.ts';
import * as compiled from './compiled.ts';

const item = itemIds('shaps');
const NIDA = 'https://datashare.nida.nih.gov/instrument/snaith-hamilton-pleasure-scale';
const CAMCOPS =
  'https://github.com/ucam-department-of-psychiatry/camcops/blob/56a303e1d7837d1e52a59e911c6530b9ec86c559/server/camcops_server/tasks/shaps.py';
const CAMCOPS_TERMS =
  'https://github.com/ucam-department-of-psychiatry/camcops/blob/56a303e1d7837d1e52a59e911c6530b9ec86c559/docs/source/tasks/shaps.rst';
const NIV_LAB =
  'https://github.com/nivlab/jspsych-demos/blob/a819c4cae29e629508847a0abe5cd1e5e36baa42/tasks/self-report/surveys/shaps.js';

export const shaps = pinnedInstrument(
  {
    id: 'shaps',
    revision: 1,
    status: 'published',
    title: 'Snaith-Hamilton Pleasure Scale',
    abbreviation: 'SHAPS',
    year: 1995,
    citation: {
      text: 'Snaith, R. P., Hamilton, M., Morley, S., Humayan, A., Hargreaves, D., & Trigwell, P. (1995). A scale for the assessment of hedonic tone: the Snaith-Hamilton Pleasure Scale. British Journal of Psychiatry, 167(1), 99-103.',
      doi: '10.1192/bjp.167.1.99',
    },
    patterns: ['emotionalNumbing'],
    constructs: ['anhedonia', 'hedonic tone'],
    timeframe: 'last few days',
    license: {
      scoring: {
        status: 'free-non-commercial',
        note: 'The terms are those of the questionnaire; none were found for its key, which is a published fact.',
        evidence: CAMCOPS_TERMS,
      },
      wording: {
        status: 'free-non-commercial',
        note: 'May be reproduced under its proper title for personal use and research; books, manuals and commercial purposes must be negotiated with the British Journal of Psychiatry (Snaith et al., quoted by CamCOPS).',
        evidence: CAMCOPS_TERMS,
      },
    },
    checkFirst:
      'Answers are coded by label, 1 strongly or definitely agree to 4 strongly disagree, whatever the order in which the options are printed. A file coded the other way is scored with the form `strongly-disagree-is-1`.',
    answers: {
      min: 1,
      max: 4,
      labels: {
        1: 'Definitely/Strongly agree',
        2: 'Agree',
        3: 'Disagree',
        4: 'Strongly/Definitely disagree',
      },
    },
    items: item.first(14),
    reversed: [],
    missing: { source: null },
    scales: {
      dichotomous: {
        title: 'Anhedonia, original scoring (items answered with disagreement)',
        direction: { highMeans: 'more anhedonia (less pleasure)', better: 'lower' },
        range: [0, 14],
        rule: 'countAtOrAbove',
        items: item.first(14),
        threshold: 3,
        bands: [
          {
            id: 'below-line',
            title: 'Below the line of 3',
            from: 0,
            to: 2,
            population: 'original validation (Snaith et al. 1995), as NIDA Data Share reports it',
            source: NIDA,
          },
          {
            id: 'at-or-above-line',
            title: 'At or above the line of 3',
            from: 3,
            to: 14,
            population: 'original validation (Snaith et al. 1995), as NIDA Data Share reports it',
            source: NIDA,
          },
        ],
      },
      dimensional: {
        title: 'Anhedonia, 1-4 scoring (Franken et al. 2007)',
        direction: { highMeans: 'more anhedonia (less pleasure)', better: 'lower' },
        range: [14, 56],
        rule: 'sum',
        items: item.first(14),
      },
    },
    forms: {
      'strongly-disagree-is-1': {
        title: 'Answers coded 1 = strongly disagree to 4 = strongly agree',
        items: item.first(14),
        scales: ['dichotomous', 'dimensional'],
        answers: {
          min: 1,
          max: 4,
          labels: { 1: 'Strongly disagree', 2: 'Disagree', 3: 'Agree', 4: 'Strongly agree' },
          recode: { 1: 4, 2: 3, 3: 2, 4: 1 },
        },
      },
    },
    sources: [
      {
        text: 'NIDA Data Share: SHAPS',
        url: NIDA,
        supports: ['scales', 'bands', 'reliability'],
      },
      {
        text: 'CamCOPS SHAPS: the count, and the items whose options are printed the other way round',
        url: CAMCOPS,
        supports: ['scales', 'reversed'],
      },
      {
        text: 'CamCOPS documentation of the SHAPS',
        url: CAMCOPS_TERMS,
        supports: ['license'],
      },
      {
        text: 'Yale battery scores snaith.py: quotes both published scorings',
        url: 'https://github.com/bmwise14/yale_batteryscores/blob/c962be7df0f01c6b7076f17d5ff3113078ef62ed/snaith.py',
        supports: ['scales'],
      },
      {
        text: 'Niv Lab jspsych SHAPS: strongly disagree first, all 14 items turned',
        url: NIV_LAB,
        supports: ['forms', 'timeframe'],
      },
      {
        text: 'Trostheim et al. (2020): ranges 0-14 and 14-56, both meaning more anhedonia',
        url: 'https://jamanetwork.com/journals/jamanetworkopen/fullarticle/2769239',
        supports: ['range'],
      },
      {
        text: 'Martino et al. (2018): uses the line of 3 in 1697 healthy Italians',
        url: 'https://rd.springer.com/article/10.1007/s10072-018-3260-2',
        supports: ['bands'],
      },
    ],
  },
  compiled,
  { compile },
);
