import { itemIds } from '../../define/item-ids.ts';
import { keyedQuality } from '../../define/keyed-quality.ts';
import { pinnedInstrument } from '../../define/pinned-instrument.ts';
import * as compiled from './compiled.ts';

const item = itemIds('iipsc');
const CIRCUMPLEX =
  'https://github.com/jmgirard/circumplex/blob/b49d80d57b43ab0f9e35d281da93e450ab9270e2/data-raw/iipsc.R';
const SOLDZ =
  'https://github.com/jmgirard/circumplex/blob/b49d80d57b43ab0f9e35d281da93e450ab9270e2/cairn/references/soldz1995.md';
const HOPWOOD =
  'https://github.com/jmgirard/circumplex/blob/04f63592944c9ce84dc5bd147c717f6acf8eb42c/cairn/references/hopwood2008.md';

export const iipSc = pinnedInstrument(
  {
    id: 'iip-sc',
    revision: 1,
    status: 'published',
    title: 'Inventory of Interpersonal Problems – Short Circumplex',
    abbreviation: 'IIP-SC',
    year: 1995,
    citation: {
      text: 'Soldz, S., Budman, S., Demby, A., & Merry, J. (1995). A short form of the Inventory of Interpersonal Problems Circumplex Scales. Assessment, 2(1), 53-63.',
      doi: '10.1177/1073191195002001006',
    },
    patterns: ['withdrawal', 'closenessFears', 'relationshipQuality'],
    constructs: ['interpersonal problems'],
    timeframe: 'general',
    license: {
      scoring: {
        status: 'unknown',
        note: 'The terms are those of the questionnaire; none were found for its key, which is a published fact.',
        evidence: null,
      },
      wording: {
        status: 'unknown',
        note: 'No statement about this form was found. It is derived from the IIP, whose publisher (Mind Garden) requires permission; the R package circumplex holds its items to be not its own to publish.',
        evidence: SOLDZ,
      },
    },
    checkFirst:
      'The items are numbered round the octants, as the R package circumplex numbers them. The article prints them octant by octant: answers in that order must be brought into this one first.',
    answers: {
      min: 0,
      max: 4,
      labels: { 0: 'Not at all', 1: 'Somewhat', 2: 'Moderately', 3: 'Very', 4: 'Extremely' },
    },
    items: item.first(32),
    reversed: [],
    missing: { source: null },
    scales: {
      domineering: {
        title: 'Domineering (PA)',
        direction: { highMeans: 'more problems of being domineering', better: 'lower' },
        range: [0, 4],
        rule: 'mean',
        items: item(1, 9, 17, 25),
      },
      vindictive: {
        title: 'Vindictive (BC)',
        direction: { highMeans: 'more problems of being vindictive', better: 'lower' },
        range: [0, 4],
        rule: 'mean',
        items: item(2, 10, 18, 26),
      },
      cold: {
        title: 'Cold (DE)',
        direction: { highMeans: 'more problems of being cold', better: 'lower' },
        range: [0, 4],
        rule: 'mean',
        items: item(3, 11, 19, 27),
      },
      'socially-avoidant': {
        title: 'Socially avoidant (FG)',
        direction: { highMeans: 'more problems of being socially avoidant', better: 'lower' },
        range: [0, 4],
        rule: 'mean',
        items: item(4, 12, 20, 28),
      },
      nonassertive: {
        title: 'Nonassertive (HI)',
        direction: { highMeans: 'more problems of being nonassertive', better: 'lower' },
        range: [0, 4],
        rule: 'mean',
        items: item(5, 13, 21, 29),
      },
      exploitable: {
        title: 'Exploitable (JK)',
        direction: { highMeans: 'more problems of being exploitable', better: 'lower' },
        range: [0, 4],
        rule: 'mean',
        items: item(6, 14, 22, 30),
      },
      'overly-nurturant': {
        title: 'Overly nurturant (LM)',
        direction: { highMeans: 'more problems of being overly nurturant', better: 'lower' },
        range: [0, 4],
        rule: 'mean',
        items: item(7, 15, 23, 31),
      },
      intrusive: {
        title: 'Intrusive (NO)',
        direction: { highMeans: 'more problems of being intrusive', better: 'lower' },
        range: [0, 4],
        rule: 'mean',
        items: item(8, 16, 24, 32),
      },
      total: {
        title: 'General interpersonal distress (sum of all 32 items)',
        direction: { highMeans: 'more interpersonal problems', better: 'lower' },
        range: [0, 128],
        rule: 'sum',
        items: item.first(32),
        source: HOPWOOD,
      },
    },
    sources: [
      {
        text: 'circumplex (R): IIP-SC key, labels of the answers, norms as item means. Items are numbered in its order, round the octants (PA, BC, DE, FG, HI, JK, LM, NO, and again); the article prints them octant by octant, so check the order of the form used',
        url: CIRCUMPLEX,
        supports: ['scales', 'answers', 'norms', 'item order'],
      },
      {
        text: 'circumplex: audit notes on Soldz et al. (1995), tables 2 and 4',
        url: SOLDZ,
        supports: ['scales', 'norms'],
      },
      {
        text: 'circumplex: audit notes on Hopwood et al. (2008), table 1',
        url: HOPWOOD,
        supports: ['total', 'norms'],
      },
    ],
  },
  compiled,
  { keyedQuality },
);
