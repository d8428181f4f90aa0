import { compile } from '../../define/compile.ts';
import { itemIds } from '../../define/item-ids.ts';
import { pinnedInstrument } from '../../define/pinned-instrument.ts';
import type { AnswerScale } from '../../model/answer-scale.ts';
import * as compiled from './compiled.ts';

const item = itemIds('epds');
const PSYCHNOTES =
  'https://download.skyscape.com/download/ota/lonestar/EC141A66-5D19-4C55-B6F5-258593CB6C25/psychnotes.ed6/content/HTML/t/tl0.htm';
const CAMCOPS =
  'https://github.com/ucam-department-of-psychiatry/camcops/blob/56a303e1d7837d1e52a59e911c6530b9ec86c559/server/camcops_server/tasks/epds.py';
const CAMCOPS_TERMS =
  'https://github.com/ucam-department-of-psychiatry/camcops/blob/56a303e1d7837d1e52a59e911c6530b9ec86c559/docs/source/tasks/epds.rst';

const printed = {
  0: 'First printed option',
  1: 'Second printed option',
  2: 'Third printed option',
  3: 'Fourth printed option',
} as const;

/** Items 1, 2 and 4: the first printed option counts 0. The place is the point in every form. */
const rising = { min: 0, max: 3, labels: printed } as const satisfies AnswerScale;

export const epds = pinnedInstrument(
  {
    id: 'epds',
    revision: 1,
    status: 'published',
    title: 'Edinburgh Postnatal Depression Scale',
    abbreviation: 'EPDS',
    year: 1987,
    citation: {
      text: 'Cox, J. L., Holden, J. M., & Sagovsky, R. (1987). Detection of postnatal depression: Development of the 10-item Edinburgh Postnatal Depression Scale. British Journal of Psychiatry, 150, 782-786.',
      doi: '10.1192/bjp.150.6.782',
    },
    patterns: ['depression'],
    constructs: ['perinatal depression symptoms'],
    timeframe: 'past 7 days',
    license: {
      scoring: {
        status: 'permission-required',
        note: 'The terms are those of the questionnaire; none were found for its key, which is a published fact.',
        evidence: CAMCOPS_TERMS,
      },
      wording: {
        status: 'permission-required',
        note: '© 1987 The Royal College of Psychiatrists. Single researchers and clinicians may photocopy it for their own use, in full and with its source; written permission is needed for distribution to others and for republication in print, online or otherwise (quoted by CamCOPS).',
        evidence: CAMCOPS_TERMS,
      },
    },
    checkFirst:
      'Answers are places: 0 is the first printed option, 3 the last. A file that holds points already (0 is always the least symptom) is scored with the form `points`.',
    safety: {
      note: 'Item 10 asks about self-harm. Any answer to it but “never” should always prompt further assessment, whatever the total is. Before the form is given, somebody must be in place who will see the flag.',
      source: PSYCHNOTES,
    },
    // Items 3 and 5 to 10: the first printed option counts 3. A value map, not `reversed`,
    // for a flag looks at the answer after the value map and before any reversing.
    answers: { min: 0, max: 3, labels: printed, recode: { 0: 3, 1: 2, 2: 1, 3: 0 } },
    items: [
      { id: 'epds_1', answers: rising },
      { id: 'epds_2', answers: rising },
      'epds_3',
      { id: 'epds_4', answers: rising },
      'epds_5',
      'epds_6',
      'epds_7',
      'epds_8',
      'epds_9',
      'epds_10',
    ],
    reversed: [],
    missing: { source: null },
    scales: {
      total: {
        title: 'Depression symptoms',
        direction: { highMeans: 'more depressive symptoms', better: 'lower' },
        range: [0, 30],
        rule: 'sum',
        items: item.first(10),
      },
      'anxiety-3a': {
        title: 'EPDS-3A, anxiety (items 3-5)',
        direction: { highMeans: 'more anxiety symptoms', better: 'lower' },
        range: [0, 9],
        rule: 'sum',
        items: item(3, 4, 5),
        source: 'https://bmcpsychology.biomedcentral.com/articles/10.1186/s40359-021-00623-5',
      },
    },
    flags: {
      selfHarm: {
        title:
          'Item 10 (thoughts of self-harm) answered with its first, second or third printed option: 1 to 3 points, anything but never',
        item: 'epds_10',
        atOrAbove: 1,
        source: PSYCHNOTES,
      },
    },
    forms: {
      points: {
        title: 'Answers stored as points, not as printed places',
        items: item.first(10),
        scales: ['total', 'anxiety-3a'],
        answers: {
          min: 0,
          max: 3,
          labels: { 0: '0 points', 1: '1 point', 2: '2 points', 3: '3 points' },
        },
      },
    },
    sources: [
      {
        text: 'Psychnotes, page on the EPDS: scoring of each item, lines at 13 and 10, item 10',
        url: PSYCHNOTES,
        supports: ['answers', 'scales', 'cutOffs', 'flags', 'safety'],
      },
      {
        text: 'HBCD study documentation, EPDS: items 3 and 5 to 10 are reverse-scored; reference with its DOI',
        url: 'https://github.com/nbdc-datahub/hbcd-docs/blob/0ca29f89015bb01074f764053e9d0a369688d859/docs/instruments/pregexp/mh/epds.md',
        supports: ['answers', 'scales', 'citation'],
      },
      {
        text: 'CamCOPS EPDS (answers stored as points)',
        url: CAMCOPS,
        supports: ['forms', 'scales', 'cutOffs'],
      },
      {
        text: 'CamCOPS EPDS documentation: terms of the Royal College of Psychiatrists',
        url: CAMCOPS_TERMS,
        supports: ['license'],
      },
      {
        text: 'Can the Edinburgh Postnatal Depression Scale-3A be used to screen for anxiety? BMC Psychology (2021), abstract',
        url: 'https://bmcpsychology.biomedcentral.com/articles/10.1186/s40359-021-00623-5',
        supports: ['scales', 'cutOffs'],
      },
      {
        text: 'van der Zee-van den Berg et al. (2019), PLoS ONE 14(9): the anxiety subscale is of limited value',
        url: 'https://doi.org/10.1371/journal.pone.0221894',
        supports: ['scales'],
      },
      {
        text: 'PsychlytxTD/measurely EPDS population values',
        url: 'https://github.com/PsychlytxTD/measurely/blob/b2115ae3686a6a198a61e75b94adb81c22c3419c/subscale_info_lists/EDPS.R',
        supports: ['norms', 'reliability'],
      },
      {
        text: 'EPDS among Turkish mothers',
        url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7390134',
        supports: ['reliability'],
      },
    ],
  },
  compiled,
  { compile },
);
