import { itemIds } from '../../define/item-ids.ts';
import { keyedQuality } from '../../define/keyed-quality.ts';
import { pinnedInstrument } from '../../define/pinned-instrument.ts';
import { scsAnswers, scsLicense } from '../families/scs.ts';
import * as compiled from './compiled.ts';

const item = itemIds('scs');
const OPEN_SCALES =
  'https://github.com/stmueller/OpenScales/blob/449741e426822de74a060659f7469e05b178d785/scales/openscales/SCS/SCS.osd';
const BIOPSYKIT =
  'https://github.com/mad-lab-fau/BioPsyKit/blob/5f5d179a4e52eb452c06573227fa07ca5c1040f4/src/biopsykit/questionnaires/questionnaires.py';
const KEY_QUOTED = 'https://www.scribd.com/document/709399350/Test-Score-Interpretations-docx';
const REGISTER = 'https://platform.self-management.eu/tools';
const RUBRIC = 'none: the author’s ad hoc rubric, not based on norms';

export const scs = pinnedInstrument(
  {
    id: 'scs',
    revision: 1,
    status: 'published',
    title: 'Self-Compassion Scale',
    abbreviation: 'SCS',
    year: 2003,
    citation: {
      text: 'Neff, K. D. (2003). The development and validation of a scale to measure self-compassion. Self and Identity, 2(3), 223-250.',
      doi: '10.1080/15298860309027',
    },
    patterns: ['selfCriticism'],
    constructs: [
      'self-compassion',
      'self-kindness',
      'self-judgment',
      'common humanity',
      'isolation',
      'mindfulness',
      'over-identification',
    ],
    timeframe: 'general',
    license: scsLicense,
    answers: scsAnswers,
    items: item.first(26),
    reversed: item(1, 2, 4, 6, 8, 11, 13, 16, 18, 20, 21, 24, 25),
    missing: { source: null },
    scales: {
      'self-kindness': {
        title: 'Self-kindness',
        direction: { highMeans: 'more kindness towards oneself', better: 'higher' },
        range: [1, 5],
        rule: 'mean',
        items: item(5, 12, 19, 23, 26),
      },
      'self-judgment': {
        title: 'Self-judgment',
        direction: { highMeans: 'more judgment of oneself', better: 'lower' },
        range: [1, 5],
        rule: 'mean',
        items: item(1, 8, 11, 16, 21),
        reversed: [],
      },
      'common-humanity': {
        title: 'Common humanity',
        direction: {
          highMeans: 'more of a sense of sharing hardship with other people',
          better: 'higher',
        },
        range: [1, 5],
        rule: 'mean',
        items: item(3, 7, 10, 15),
      },
      isolation: {
        title: 'Isolation',
        direction: { highMeans: 'more of a sense of being alone in hardship', better: 'lower' },
        range: [1, 5],
        rule: 'mean',
        items: item(4, 13, 18, 25),
        reversed: [],
      },
      mindfulness: {
        title: 'Mindfulness',
        direction: { highMeans: 'more balanced awareness of hardship', better: 'higher' },
        range: [1, 5],
        rule: 'mean',
        items: item(9, 14, 17, 22),
      },
      'over-identification': {
        title: 'Over-identification',
        direction: { highMeans: 'more absorption in one’s own hardship', better: 'lower' },
        range: [1, 5],
        rule: 'mean',
        items: item(2, 6, 20, 24),
        reversed: [],
      },
      total: {
        title: 'Self-compassion (mean of the six subscales)',
        direction: { highMeans: 'more self-compassion', better: 'higher' },
        range: [1, 5],
        rule: 'mean',
        scales: [
          'self-kindness',
          { rule: 'affine', of: 'self-judgment', multiply: -1, add: 6 },
          'common-humanity',
          { rule: 'affine', of: 'isolation', multiply: -1, add: 6 },
          'mindfulness',
          { rule: 'affine', of: 'over-identification', multiply: -1, add: 6 },
        ],
        source: KEY_QUOTED,
        bands: [
          { id: 'low', title: 'Low', from: 1, to: 2.5, population: RUBRIC, source: OPEN_SCALES },
          {
            id: 'moderate',
            title: 'Moderate',
            from: 2.5,
            to: 3.51,
            population: RUBRIC,
            source: OPEN_SCALES,
          },
          { id: 'high', title: 'High', from: 3.51, to: 5, population: RUBRIC, source: OPEN_SCALES },
        ],
      },
      'total-item-mean': {
        title: 'Self-compassion (mean of the 26 items)',
        direction: { highMeans: 'more self-compassion', better: 'higher' },
        range: [1, 5],
        rule: 'mean',
        items: item.first(26),
        source: BIOPSYKIT,
      },
    },
    sources: [
      { text: 'BioPsyKit scs()', url: BIOPSYKIT, supports: ['reversed', 'scales'] },
      {
        text: 'ccaudek scoring_scs(): the same item lists, as sums',
        url: 'https://github.com/ccaudek/r_functions/blob/9ccea7f6b9c3101a10349ddcdbffc0b62e07fc2e/scs.R',
        supports: ['reversed', 'scales'],
      },
      {
        text: 'OpenScales SCS: the same keys',
        url: OPEN_SCALES,
        supports: ['reversed', 'scales', 'bands'],
      },
      {
        text: 'The author’s scoring key as quoted in a course hand-out: average of the six subscale means; rubric',
        url: KEY_QUOTED,
        supports: ['scales', 'bands'],
      },
      {
        text: 'COMPAR-EU register of tools: subscale means, reversal for the total',
        url: REGISTER,
        supports: ['scales', 'license'],
      },
    ],
  },
  compiled,
  { keyedQuality },
);
