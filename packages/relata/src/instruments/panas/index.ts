import { compile } from '../../define/compile.ts';
import { itemIds } from '../../define/item-ids.ts';
import { pinnedInstrument } from '../../define/pinned-instrument.ts';
import * as compiled from './compiled.ts';

const item = itemIds('panas');
const MANUAL =
  'https://es.scribd.com/document/351788857/The-PANAS-X-Manual-for-the-Positive-and-Negative-Affect-Schedule';
const BIOPSYKIT =
  'https://github.com/mad-lab-fau/BioPsyKit/blob/5f5d179a4e52eb452c06573227fa07ca5c1040f4/src/biopsykit/questionnaires/questionnaires.py';

export const panas = pinnedInstrument(
  {
    id: 'panas',
    revision: 1,
    status: 'published',
    title: 'Positive and Negative Affect Schedule',
    abbreviation: 'PANAS',
    year: 1988,
    citation: {
      text: 'Watson, D., Clark, L. A., & Tellegen, A. (1988). Development and validation of brief measures of positive and negative affect: The PANAS scales. Journal of Personality and Social Psychology, 54(6), 1063-1070.',
      doi: '10.1037/0022-3514.54.6.1063',
    },
    patterns: ['distress', 'wellbeing'],
    constructs: ['positive affect', 'negative affect'],
    timeframe: 'set by the instruction',
    license: {
      scoring: {
        status: 'permission-required',
        note: 'The terms are those of the questionnaire; none were found for its key, which is a published fact.',
        evidence: MANUAL,
      },
      wording: {
        status: 'permission-required',
        note: 'Copyright of the American Psychological Association; the PANAS-X manual asks to contact the authors about reuse.',
        evidence: MANUAL,
      },
    },
    checkFirst:
      'Items are numbered in the English order. The German order differs: its numbers are scored with the form `german-order`.',
    answers: {
      min: 1,
      max: 5,
      labels: {
        1: 'Very slightly or not at all',
        2: 'A little',
        3: 'Moderately',
        4: 'Quite a bit',
        5: 'Extremely',
      },
    },
    items: item.first(20),
    reversed: [],
    missing: { source: null },
    scales: {
      'positive-affect': {
        title: 'Positive affect',
        direction: { highMeans: 'more positive affect', better: 'higher' },
        range: [10, 50],
        rule: 'sum',
        items: item(1, 3, 5, 9, 10, 12, 14, 16, 17, 19),
      },
      'negative-affect': {
        title: 'Negative affect',
        direction: { highMeans: 'more negative affect', better: 'lower' },
        range: [10, 50],
        rule: 'sum',
        items: item(2, 4, 6, 7, 8, 11, 13, 15, 18, 20),
      },
    },
    forms: {
      moment: {
        title: 'Right now',
        items: item.first(20),
        scales: ['positive-affect', 'negative-affect'],
        timeframe: 'the present moment',
      },
      today: {
        title: 'Today',
        items: item.first(20),
        scales: ['positive-affect', 'negative-affect'],
        timeframe: 'today',
      },
      'past-few-days': {
        title: 'Past few days',
        items: item.first(20),
        scales: ['positive-affect', 'negative-affect'],
        timeframe: 'the past few days',
      },
      'past-few-weeks': {
        title: 'Past few weeks',
        items: item.first(20),
        scales: ['positive-affect', 'negative-affect'],
        timeframe: 'the past few weeks',
      },
      'past-year': {
        title: 'Past year',
        items: item.first(20),
        scales: ['positive-affect', 'negative-affect'],
        timeframe: 'the past year',
      },
      general: {
        title: 'In general',
        items: item.first(20),
        scales: ['positive-affect', 'negative-affect'],
        timeframe: 'in general',
      },
      'german-order': {
        title: 'German version, which has its own order of items',
        items: item(19, 2, 1, 3, 4, 5, 6, 7, 8, 14, 10, 11, 9, 13, 12, 15, 16, 17, 18, 20),
        scales: ['positive-affect', 'negative-affect'],
      },
    },
    sources: [
      {
        text: 'dependlab score_panas',
        url: 'https://github.com/PennStateDEPENdLab/dependlab/blob/c03b64023a59c0a1b93fead95706fe658c843c6d/R/score_panas.R',
        supports: ['scales'],
      },
      {
        text: 'NDCLab PANAS',
        url: 'https://github.com/NDCLab/instruments/blob/5a5272e332c8316b3489d93410a53c67a65949d4/panas/readme.md',
        supports: ['scales'],
      },
      {
        text: 'BioPsyKit panas(), English and German keys',
        url: BIOPSYKIT,
        supports: ['scales', 'forms'],
      },
      {
        text: 'arc_measures PANAS20',
        url: 'https://github.com/jjcurtin/arc_measures/blob/1e58cbc860c01063bd839ee330bd805bb0418117/PN21/OtherVersions/PN20/PANAS20.R',
        supports: ['scales'],
      },
      {
        text: 'Work sheet with the scoring instructions for sums, 10 to 50',
        url: 'http://marc.tries.fed.wiki/panas-10.html',
        supports: ['scales'],
      },
      {
        text: 'Public research code, index files 44557033330 and 19095936300 (German order) and 1844320596 (German items in the English order)',
        supports: ['forms'],
      },
      {
        text: 'The PANAS-X manual (copy)',
        url: MANUAL,
        supports: ['license', 'forms'],
      },
    ],
  },
  compiled,
  { compile },
);
