import { itemIds } from '../../define/item-ids.ts';
import { keyedQuality } from '../../define/keyed-quality.ts';
import { pinnedInstrument } from '../../define/pinned-instrument.ts';
import * as compiled from './compiled.ts';

const item = itemIds('pcl5');
const CAMCOPS =
  'https://github.com/ucam-department-of-psychiatry/camcops/blob/56a303e1d7837d1e52a59e911c6530b9ec86c559/server/camcops_server/tasks/pcl5.py';
const CAMCOPS_TERMS =
  'https://github.com/ucam-department-of-psychiatry/camcops/blob/56a303e1d7837d1e52a59e911c6530b9ec86c559/docs/source/tasks/pcl5.rst';
const HYBRID_MODEL = 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7443209/table/tbl0003';

export const pcl5 = pinnedInstrument(
  {
    id: 'pcl-5',
    revision: 1,
    status: 'published',
    title: 'PTSD Checklist for DSM-5',
    abbreviation: 'PCL-5',
    year: 2013,
    citation: {
      text: 'Weathers, F. W., Litz, B. T., Keane, T. M., Palmieri, P. A., Marx, B. P., & Schnurr, P. P. (2013). The PTSD Checklist for DSM-5 (PCL-5). National Center for PTSD. Psychometrics: Blevins, C. A., Weathers, F. W., Davis, M. T., Witte, T. K., & Domino, J. L. (2015). The Posttraumatic Stress Disorder Checklist for DSM-5 (PCL-5): Development and initial psychometric evaluation. Journal of Traumatic Stress, 28(6), 489-498.',
      doi: '10.1002/jts.22059',
    },
    patterns: ['emotionalNumbing', 'distress'],
    constructs: [
      'severity of post-traumatic stress symptoms',
      'intrusion',
      'avoidance',
      'negative alterations in cognition and mood',
      'arousal and reactivity',
      'anhedonia and emotional numbing',
    ],
    timeframe: 'past month',
    license: {
      scoring: {
        status: 'public-domain',
        note: 'The terms are those of the questionnaire; none were found for its key, which is a published fact.',
        evidence: CAMCOPS_TERMS,
      },
      wording: {
        status: 'public-domain',
        note: 'A work of the US government; National Center for PTSD: not copyrighted (quoted by CamCOPS).',
        evidence: CAMCOPS_TERMS,
      },
    },
    answers: {
      min: 0,
      max: 4,
      labels: {
        0: 'Not at all',
        1: 'A little bit',
        2: 'Moderately',
        3: 'Quite a bit',
        4: 'Extremely',
      },
    },
    items: item.first(20),
    reversed: [],
    missing: { source: null },
    scales: {
      total: {
        title: 'Total severity',
        direction: { highMeans: 'more severe symptoms', better: 'lower' },
        range: [0, 80],
        rule: 'sum',
        items: item.first(20),
      },
      intrusion: {
        title: 'Intrusion (cluster B)',
        direction: { highMeans: 'more intrusion', better: 'lower' },
        range: [0, 20],
        rule: 'sum',
        items: item(1, 2, 3, 4, 5),
      },
      avoidance: {
        title: 'Avoidance (cluster C)',
        direction: { highMeans: 'more avoidance of reminders', better: 'lower' },
        range: [0, 8],
        rule: 'sum',
        items: item(6, 7),
      },
      'cognition-mood': {
        title: 'Negative cognition and mood (cluster D)',
        direction: { highMeans: 'more negative cognition and mood', better: 'lower' },
        range: [0, 28],
        rule: 'sum',
        items: item(8, 9, 10, 11, 12, 13, 14),
      },
      arousal: {
        title: 'Arousal and reactivity (cluster E)',
        direction: { highMeans: 'more arousal and reactivity', better: 'lower' },
        range: [0, 24],
        rule: 'sum',
        items: item(15, 16, 17, 18, 19, 20),
      },
      anhedonia: {
        title: 'Anhedonia and numbing (seven-factor hybrid model)',
        direction: { highMeans: 'more anhedonia, detachment and numbing', better: 'lower' },
        range: [0, 12],
        rule: 'sum',
        items: item(12, 13, 14),
        source: HYBRID_MODEL,
      },
      'intrusion-endorsed': {
        title: 'Cluster B items rated 2 or more',
        direction: { highMeans: 'more symptoms of cluster B', better: 'lower' },
        range: [0, 5],
        rule: 'countAtOrAbove',
        items: item(1, 2, 3, 4, 5),
        threshold: 2,
        source: CAMCOPS,
      },
      'avoidance-endorsed': {
        title: 'Cluster C items rated 2 or more',
        direction: { highMeans: 'more symptoms of cluster C', better: 'lower' },
        range: [0, 2],
        rule: 'countAtOrAbove',
        items: item(6, 7),
        threshold: 2,
        source: CAMCOPS,
      },
      'cognition-mood-endorsed': {
        title: 'Cluster D items rated 2 or more',
        direction: { highMeans: 'more symptoms of cluster D', better: 'lower' },
        range: [0, 7],
        rule: 'countAtOrAbove',
        items: item(8, 9, 10, 11, 12, 13, 14),
        threshold: 2,
        source: CAMCOPS,
      },
      'arousal-endorsed': {
        title: 'Cluster E items rated 2 or more',
        direction: { highMeans: 'more symptoms of cluster E', better: 'lower' },
        range: [0, 6],
        rule: 'countAtOrAbove',
        items: item(15, 16, 17, 18, 19, 20),
        threshold: 2,
        source: CAMCOPS,
      },
      'provisional-ptsd': {
        title: 'DSM-5 symptom pattern (provisional rule)',
        direction: {
          highMeans:
            'the answers show the symptom pattern (one B, one C, two D and two E items rated 2 or more); it diagnoses nothing',
          better: 'lower',
        },
        range: [0, 1],
        rule: 'lookUp',
        of: {
          rule: 'sum',
          scales: [
            {
              rule: 'lookUp',
              of: 'intrusion-endorsed',
              table: [
                { from: 0, to: 0, value: 0 },
                { from: 1, to: 5, value: 1 },
              ],
            },
            {
              rule: 'lookUp',
              of: 'avoidance-endorsed',
              table: [
                { from: 0, to: 0, value: 0 },
                { from: 1, to: 2, value: 1 },
              ],
            },
            {
              rule: 'lookUp',
              of: 'cognition-mood-endorsed',
              table: [
                { from: 0, to: 1, value: 0 },
                { from: 2, to: 7, value: 1 },
              ],
            },
            {
              rule: 'lookUp',
              of: 'arousal-endorsed',
              table: [
                { from: 0, to: 1, value: 0 },
                { from: 2, to: 6, value: 1 },
              ],
            },
          ],
        },
        table: [
          { from: 0, to: 3, value: 0 },
          { from: 4, to: 4, value: 1 },
        ],
        source: CAMCOPS,
      },
    },
    sources: [
      {
        text: 'CamCOPS PCL-5 (clusters, items rated 2 or more, one B, one C, two D, two E)',
        url: CAMCOPS,
        supports: ['scales'],
      },
      {
        text: 'CamCOPS PCL-5, terms',
        url: CAMCOPS_TERMS,
        supports: ['license'],
      },
      {
        text: 'OpenScales PCL5',
        url: 'https://github.com/stmueller/OpenScales/blob/449741e426822de74a060659f7469e05b178d785/scales/openscales/PCL5/PCL5.osd',
        supports: ['scales', 'cut-offs'],
      },
      {
        text: 'Better World Healthcare PCL-5 sheet: clusters and provisional rule',
        url: 'https://betterworldhealthcare.com/assessments/ptsd-checklist-5-pcl-5/',
        supports: ['scales'],
      },
      {
        text: 'Using the PTSD Checklist for DSM-5 (hand-out of the National Center for PTSD, copy)',
        url: 'https://online.documentine.com/ptsd-benefit-chart/1/using-the-ptsd-checklist-for-dsm-5-pcl-5.html',
        supports: ['cut-offs'],
      },
      {
        text: 'QxMD: 31-33',
        url: 'https://calculate.qxmd.com/storage/calculators/684/PCL-5.html',
        supports: ['cut-offs'],
      },
      {
        text: 'Marx et al. 2022, abstract',
        url: 'https://staging.scite.ai/authors/daniel-j-lee-4Ln0Pw',
        supports: ['cut-offs'],
      },
      {
        text: 'Blevins et al. 2015, abstract',
        url: 'https://zendy.io/title/10.1002/jts.22059',
        supports: ['reliability'],
      },
      {
        text: 'PMC7443209, table 3: subscales of the hybrid model with ranges and alphas',
        url: HYBRID_MODEL,
        supports: ['scales', 'norms', 'reliability'],
      },
      {
        text: 'PsychlytxTD/measurely PCL-5: population values and retest coefficients',
        url: 'https://github.com/PsychlytxTD/measurely/blob/b2115ae3686a6a198a61e75b94adb81c22c3419c/subscale_info_lists/PCL_5.R',
        supports: ['norms', 'reliability'],
      },
    ],
  },
  compiled,
  { keyedQuality },
);
