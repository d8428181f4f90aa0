import { itemIds } from '../../define/item-ids.ts';
import { keyedQuality } from '../../define/keyed-quality.ts';
import { pinnedInstrument } from '../../define/pinned-instrument.ts';
import * as compiled from './compiled.ts';

const situation = itemIds('lsas');
const fear = itemIds('lsas', 'fear');
const avoidance = itemIds('lsas', 'avoidance');

export const lsas = pinnedInstrument(
  {
    id: 'lsas',
    revision: 1,
    status: 'published',
    title: 'Liebowitz Social Anxiety Scale, used as a self-report (LSAS-SR)',
    abbreviation: 'LSAS',
    year: 1987,
    citation: {
      text: 'Liebowitz, M. R. (1987). Social phobia. Modern Problems of Pharmacopsychiatry, 22, 141–173.',
      doi: '10.1159/000414022',
    },
    patterns: ['distress'],
    constructs: [
      'social anxiety',
      'fear of social and performance situations',
      'avoidance of social and performance situations',
    ],
    timeframe: 'past week',
    license: {
      scoring: {
        status: 'unknown',
        note: 'No verified statement of terms was found; the key is a published fact.',
        evidence: null,
      },
      wording: {
        status: 'unknown',
        note: 'Widely reproduced. Several copies name M. R. Liebowitz as holder of the copyright; no verified statement of terms was found.',
        evidence: null,
      },
    },
    answers: { min: 0, max: 3 },
    parts: {
      fear: {
        title: 'Fear or anxiety',
        answers: {
          min: 0,
          max: 3,
          labels: { 0: 'None', 1: 'Mild', 2: 'Moderate', 3: 'Severe' },
        },
      },
      avoidance: {
        title: 'Avoidance',
        answers: {
          min: 0,
          max: 3,
          labels: {
            0: 'Never (0 %)',
            1: 'Occasionally (1–33 %)',
            2: 'Often (34–67 %)',
            3: 'Usually (68–100 %)',
          },
        },
      },
    },
    items: situation.first(24),
    reversed: [],
    missing: { source: null },
    scales: {
      total: {
        title: 'Social anxiety (fear and avoidance)',
        direction: { highMeans: 'more social anxiety', better: 'lower' },
        range: [0, 144],
        rule: 'sum',
        items: [...fear.first(24), ...avoidance.first(24)],
      },
      fear: {
        title: 'Fear',
        direction: { highMeans: 'more fear', better: 'lower' },
        range: [0, 72],
        rule: 'sum',
        items: fear.first(24),
      },
      avoidance: {
        title: 'Avoidance',
        direction: { highMeans: 'more avoidance', better: 'lower' },
        range: [0, 72],
        rule: 'sum',
        items: avoidance.first(24),
      },
      performance: {
        title: 'Performance situations (fear and avoidance)',
        direction: {
          highMeans: 'more fear and avoidance in performance situations',
          better: 'lower',
        },
        range: [0, 78],
        rule: 'sum',
        items: [
          ...fear(1, 2, 3, 4, 6, 8, 9, 13, 14, 16, 17, 20, 21),
          ...avoidance(1, 2, 3, 4, 6, 8, 9, 13, 14, 16, 17, 20, 21),
        ],
      },
      social: {
        title: 'Social interaction situations (fear and avoidance)',
        direction: { highMeans: 'more fear and avoidance in social interaction', better: 'lower' },
        range: [0, 66],
        rule: 'sum',
        items: [
          ...fear(5, 7, 10, 11, 12, 15, 18, 19, 22, 23, 24),
          ...avoidance(5, 7, 10, 11, 12, 15, 18, 19, 22, 23, 24),
        ],
      },
    },
    sources: [
      {
        text: 'dependlab score_lsas: 48 answers, fear before avoidance, 13 performance and 11 social situations',
        url: 'https://rdrr.io/github/UNCDEPENdLab/dependlab/src/R/score_lsas.R',
        supports: ['scales', 'parts', 'item order'],
      },
      {
        text: 'public scoring script 41093096894: scores with the numbers of both kinds of situations',
        supports: ['scales'],
      },
      {
        text: 'nivlab/jspsych-demos: LSAS form',
        url: 'https://github.com/nivlab/jspsych-demos/blob/a819c4cae29e629508847a0abe5cd1e5e36baa42/tasks/self-report/surveys/lsas.js',
        supports: ['answers'],
      },
      {
        text: 'Beard et al. 2011: 24 situations, each rated for fear and for avoidance',
        url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3089666',
        supports: ['answers', 'parts'],
      },
      {
        text: 'Rytwinski et al. 2009, abstract: cut-offs of the self-report',
        url: 'https://medluna.com/article/18781659',
        supports: ['cut-offs'],
      },
      {
        text: 'Mennin et al. 2002, abstract: cut-offs of the interview',
        url: 'https://pubmed.ncbi.nlm.nih.gov/12405524/',
        supports: ['cut-offs'],
      },
      {
        text: 'Santos et al. 2015: cut-off in Brazil',
        url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4374964',
        supports: ['cut-offs'],
      },
      {
        text: 'Bio-protocol Exchange 8954259: ranges and alphas',
        url: 'https://bio-protocol.org/exchange/minidetail?id=8954259&type=30',
        supports: ['answers', 'scales', 'reliability'],
      },
    ],
  },
  compiled,
  { keyedQuality },
);
