import { itemIds } from '../../define/item-ids.ts';
import { keyedQuality } from '../../define/keyed-quality.ts';
import { pinnedInstrument } from '../../define/pinned-instrument.ts';
import * as compiled from './compiled.ts';

const item = itemIds('ntbs');
const LEARY = 'https://sites.duke.edu/leary/home/for-researchers/scales/';
const RAVANSANJI = 'http://ravansanji.ir/?9511101217';

export const ntbs = pinnedInstrument(
  {
    id: 'ntbs',
    revision: 1,
    status: 'published',
    title: 'Need to Belong Scale',
    abbreviation: 'NTBS',
    year: 2013,
    citation: {
      text: 'Leary, M. R., Kelly, K. M., Cottrell, C. A., & Schreindorfer, L. S. (2013). Construct validity of the Need to Belong Scale: Mapping the nomological network. Journal of Personality Assessment, 95(6), 610–624.',
      doi: '10.1080/00223891.2013.819511',
    },
    patterns: ['longing'],
    constructs: ['need to belong'],
    timeframe: 'general',
    license: {
      scoring: {
        status: 'free-non-commercial',
        note: 'The terms are those of the questionnaire; none were found for its key, which is a published fact.',
        evidence: LEARY,
      },
      wording: {
        status: 'free-non-commercial',
        note: 'The author’s page: may be used for research without permission when the source is cited. It says nothing of other use.',
        evidence: LEARY,
      },
    },
    answers: {
      min: 1,
      max: 5,
      labels: {
        1: 'Strongly disagree',
        2: 'Moderately disagree',
        3: 'Neither agree nor disagree',
        4: 'Moderately agree',
        5: 'Strongly agree',
      },
    },
    items: item.first(10),
    reversed: item(1, 3, 7),
    missing: { source: null },
    scales: {
      total: {
        title: 'Need to belong',
        direction: { highMeans: 'a stronger need to belong', better: 'neither' },
        range: [10, 50],
        rule: 'sum',
        items: item.first(10),
      },
    },
    sources: [
      {
        text: 'Ravansanji, entry on the NTBS',
        url: RAVANSANJI,
        supports: ['reversed', 'answers', 'scales', 'reliability'],
      },
      {
        text: 'love-diversity.org, a page with the scale and its scoring',
        url: 'https://love-diversity.org/the-need-to-belong-is-the-need-for-love',
        supports: ['reversed', 'answers', 'scales'],
      },
      {
        text: 'mkezer/Final_Project_EDLD_653, R scoring',
        url: 'https://github.com/mkezer/Final_Project_EDLD_653/blob/10a9def67f4381fac6ba281bf8280034949a445f/items_reliability.R',
        supports: ['reversed'],
      },
      {
        text: 'CSNLab/Learning_social_network_structures, need_to_belong.js',
        url: 'https://github.com/CSNLab/Learning_social_network_structures/blob/70d6ec6e14e12d0b168c0cbf7c409d909c64a845/need_to_belong.js',
        supports: ['reversed', 'answers'],
      },
      {
        text: 'Macmillan, Assess your strengths, chapter 9 (Myers)',
        url: 'http://digfir-published.macmillanusa.com/assess_your_strengths_new/myers_aystr_ch09.html',
        supports: ['norms', 'range'],
      },
      { text: 'Mark Leary’s page of measures', url: LEARY, supports: ['license'] },
    ],
  },
  compiled,
  { keyedQuality },
);
