import { itemIds } from '../../define/item-ids.ts';
import { keyedQuality } from '../../define/keyed-quality.ts';
import { pinnedInstrument } from '../../define/pinned-instrument.ts';
import * as compiled from './compiled.ts';

const item = itemIds('iip32');
const CIRCUMPLEX =
  'https://github.com/jmgirard/circumplex/blob/b49d80d57b43ab0f9e35d281da93e450ab9270e2/data-raw/iip32.R';
const AUDIT =
  'https://github.com/jmgirard/circumplex/blob/b49d80d57b43ab0f9e35d281da93e450ab9270e2/cairn/references/horowitz2003.md';

export const iip32 = pinnedInstrument(
  {
    id: 'iip-32',
    revision: 1,
    status: 'published',
    title: 'Inventory of Interpersonal Problems, 32-item circumplex form (Horowitz et al.)',
    abbreviation: 'IIP-32',
    year: 2003,
    citation: {
      text: 'Horowitz, L. M., Alden, L. E., Wiggins, J. S., & Pincus, A. L. (2003). Inventory of Interpersonal Problems manual: Includes IIP-64 and IIP-32 forms (3rd ed.). Mind Garden.',
    },
    patterns: ['withdrawal', 'closenessFears', 'relationshipQuality'],
    constructs: ['interpersonal problems'],
    timeframe: 'general',
    license: {
      scoring: {
        status: 'proprietary',
        note: 'The terms are those of the questionnaire; none were found for its key, which is a published fact. The maintainer of the R package circumplex regards its item numbers as permitted.',
        evidence: AUDIT,
      },
      wording: {
        status: 'proprietary',
        note: 'Copyright Mind Garden, Inc. Items may not be reproduced; means, standard deviations and T tables only with the publisher’s written permission and credit line.',
        evidence: AUDIT,
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
    items: item.first(32),
    reversed: [],
    missing: { source: null },
    scales: {
      domineering: {
        title: 'Domineering/Controlling (PA)',
        direction: {
          highMeans: 'more problems of being domineering or controlling',
          better: 'lower',
        },
        range: [0, 16],
        rule: 'sum',
        items: item(22, 25, 28, 30),
      },
      vindictive: {
        title: 'Vindictive/Self-centered (BC)',
        direction: {
          highMeans: 'more problems of being vindictive or self-centered',
          better: 'lower',
        },
        range: [0, 16],
        rule: 'sum',
        items: item(14, 16, 17, 18),
      },
      cold: {
        title: 'Cold/Distant (DE)',
        direction: { highMeans: 'more problems of being cold or distant', better: 'lower' },
        range: [0, 16],
        rule: 'sum',
        items: item(10, 11, 13, 15),
      },
      'socially-inhibited': {
        title: 'Socially inhibited (FG)',
        direction: { highMeans: 'more problems of being socially inhibited', better: 'lower' },
        range: [0, 16],
        rule: 'sum',
        items: item(2, 5, 9, 19),
      },
      nonassertive: {
        title: 'Nonassertive (HI)',
        direction: { highMeans: 'more problems of being nonassertive', better: 'lower' },
        range: [0, 16],
        rule: 'sum',
        items: item(4, 6, 7, 12),
      },
      'overly-accommodating': {
        title: 'Overly accommodating (JK)',
        direction: { highMeans: 'more problems of being overly accommodating', better: 'lower' },
        range: [0, 16],
        rule: 'sum',
        items: item(1, 8, 20, 31),
      },
      'self-sacrificing': {
        title: 'Self-sacrificing (LM)',
        direction: { highMeans: 'more problems of being self-sacrificing', better: 'lower' },
        range: [0, 16],
        rule: 'sum',
        items: item(23, 26, 27, 32),
      },
      intrusive: {
        title: 'Intrusive/Needy (NO)',
        direction: { highMeans: 'more problems of being intrusive or needy', better: 'lower' },
        range: [0, 16],
        rule: 'sum',
        items: item(3, 21, 24, 29),
      },
    },
    sources: [
      {
        text: 'circumplex (R): IIP-32 key from the manual, Appendix H, pp. 101-102; labels of the answers',
        url: CIRCUMPLEX,
        supports: ['scales', 'answers'],
      },
      {
        text: 'circumplex: audit of its data against the manual, key by page, sums, terms',
        url: AUDIT,
        supports: ['scales', 'range', 'license'],
      },
    ],
  },
  compiled,
  { keyedQuality },
);
