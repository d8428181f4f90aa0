import { itemIds } from '../../define/item-ids.ts';
import { keyedQuality } from '../../define/keyed-quality.ts';
import { pinnedInstrument } from '../../define/pinned-instrument.ts';
import { scsAnswers, scsLicense } from '../families/scs.ts';
import * as compiled from './compiled.ts';

const item = itemIds('scssf');
const OPEN_SCALES =
  'https://github.com/stmueller/OpenScales/blob/449741e426822de74a060659f7469e05b178d785/scales/openscales/SCSSF/SCSSF.osd';
const KEY_QUOTED = 'https://www.scribd.com/document/709399350/Test-Score-Interpretations-docx';
const RUBRIC = 'none: the author’s ad hoc rubric, not based on norms';

export const scsSf = pinnedInstrument(
  {
    id: 'scs-sf',
    revision: 1,
    status: 'published',
    title: 'Self-Compassion Scale – Short Form',
    abbreviation: 'SCS-SF',
    year: 2011,
    citation: {
      text: 'Raes, F., Pommier, E., Neff, K. D., & Van Gucht, D. (2011). Construction and factorial validation of a short form of the Self-Compassion Scale. Clinical Psychology & Psychotherapy, 18(3), 250-255.',
      doi: '10.1002/cpp.702',
    },
    patterns: ['selfCriticism'],
    constructs: ['self-compassion'],
    timeframe: 'general',
    license: scsLicense,
    answers: scsAnswers,
    items: item.first(12),
    reversed: item(1, 4, 8, 9, 11, 12),
    missing: { source: null },
    scales: {
      'self-kindness': {
        title: 'Self-kindness (two items)',
        direction: { highMeans: 'more kindness towards oneself', better: 'higher' },
        range: [1, 5],
        rule: 'mean',
        items: item(2, 6),
      },
      'self-judgment': {
        title: 'Self-judgment (two items)',
        direction: { highMeans: 'more judgment of oneself', better: 'lower' },
        range: [1, 5],
        rule: 'mean',
        items: item(11, 12),
        reversed: [],
      },
      'common-humanity': {
        title: 'Common humanity (two items)',
        direction: {
          highMeans: 'more of a sense of sharing hardship with other people',
          better: 'higher',
        },
        range: [1, 5],
        rule: 'mean',
        items: item(5, 10),
      },
      isolation: {
        title: 'Isolation (two items)',
        direction: { highMeans: 'more of a sense of being alone in hardship', better: 'lower' },
        range: [1, 5],
        rule: 'mean',
        items: item(4, 8),
        reversed: [],
      },
      mindfulness: {
        title: 'Mindfulness (two items)',
        direction: { highMeans: 'more balanced awareness of hardship', better: 'higher' },
        range: [1, 5],
        rule: 'mean',
        items: item(3, 7),
      },
      'over-identification': {
        title: 'Over-identification (two items)',
        direction: { highMeans: 'more absorption in one’s own hardship', better: 'lower' },
        range: [1, 5],
        rule: 'mean',
        items: item(1, 9),
        reversed: [],
      },
      total: {
        title: 'Self-compassion',
        direction: { highMeans: 'more self-compassion', better: 'higher' },
        range: [1, 5],
        rule: 'mean',
        items: item.first(12),
        bands: [
          { id: 'low', title: 'Low', from: 1, to: 2.5, population: RUBRIC, source: KEY_QUOTED },
          {
            id: 'moderate',
            title: 'Moderate',
            from: 2.5,
            to: 3.51,
            population: RUBRIC,
            source: KEY_QUOTED,
          },
          { id: 'high', title: 'High', from: 3.51, to: 5, population: RUBRIC, source: KEY_QUOTED },
        ],
      },
    },
    sources: [
      {
        text: 'COVID cohort dashboard: key, and the note that the two-item subscales are not recommended',
        url: 'https://github.com/jpoko/ccc-dashboard/blob/a65ed20c9712231591c3fb26c05a88c6056f8705/text_mds/scales_detailed_descriptions/scs-detailed.md',
        supports: ['reversed', 'scales'],
      },
      {
        text: 'OpenScales SCS-SF: the same key',
        url: OPEN_SCALES,
        supports: ['reversed', 'scales'],
      },
      {
        text: 'IRW import of Fuochi et al. (2025): the order of its columns confirms the subscales',
        url: 'https://github.com/ben-domingue/irw/blob/2370ff7acf2259b020af575c4b7f7e908f6599a2/data/selfcompassionscale_shortform_fuochi_2025.R',
        supports: ['scales'],
      },
      {
        text: 'The author’s scoring key as quoted in a course hand-out: total, rubric',
        url: KEY_QUOTED,
        supports: ['scales', 'bands'],
      },
      {
        text: 'LegalClarity, quoting self-compassion.org',
        url: 'https://legalclarity.org/how-to-complete-and-score-the-self-compassion-scale-short-form-scs-sf/',
        supports: ['license', 'scales'],
      },
      {
        text: 'loveiqhq/loveiq scssf.ts: key, bands and DOI transcribed from the author’s information sheet',
        url: 'https://github.com/loveiqhq/loveiq/blob/6688c27ed8b46479d623d4058302e7327a5f4fa3/features/assessments/instruments/scssf.ts',
        supports: ['reversed', 'scales', 'bands', 'citation'],
      },
      {
        text: 'masterytv/masterytv engine.ts: the same key, negative subscales as answered',
        url: 'https://github.com/masterytv/masterytv/blob/624eebfff1bb29c9459cf577e0485eb52af657ae/src/lib/decoded/scoring/engine.ts',
        supports: ['scales', 'direction'],
      },
    ],
  },
  compiled,
  { keyedQuality },
);
