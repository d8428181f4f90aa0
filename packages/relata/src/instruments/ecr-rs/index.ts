import { compile } from '../../define/compile.ts';
import { itemIds } from '../../define/item-ids.ts';
import { keyedQuality } from '../../define/keyed-quality.ts';
import { pinnedInstrument } from '../../define/pinned-instrument.ts';
import { ECR_ANSWERS } from '../families/ecr.ts';
import * as compiled from './compiled.ts';

const item = itemIds('ecrrs');
const AUTHOR = 'http://internal.psychology.illinois.edu/~rcfraley/measures/relstructures.htm';

export const ecrRs = pinnedInstrument(
  {
    id: 'ecr-rs',
    revision: 1,
    status: 'published',
    title: 'Experiences in Close Relationships – Relationship Structures questionnaire',
    abbreviation: 'ECR-RS',
    year: 2011,
    citation: {
      text: 'Fraley, R. C., Heffernan, M. E., Vicary, A. M., & Brumbaugh, C. C. (2011). The Experiences in Close Relationships–Relationship Structures Questionnaire: A method for assessing attachment orientations across relationships. Psychological Assessment, 23(3), 615–625.',
      doi: '10.1037/a0022898',
    },
    patterns: ['closenessFears', 'withdrawal'],
    constructs: ['attachment anxiety', 'attachment avoidance'],
    timeframe: 'general (no fixed period)',
    license: {
      scoring: {
        status: 'unknown',
        note: 'No statement of terms was found; the key is a published fact.',
        evidence: null,
      },
      wording: {
        status: 'unknown',
        note: 'No statement of terms was found. The author publishes the form on his university page; of its sister, the ECR-R, he says that non-commercial research needs no permission and commercial use does.',
        evidence: null,
      },
    },
    answers: ECR_ANSWERS,
    items: item.first(9),
    reversed: item(1, 2, 3, 4),
    missing: { source: null },
    scales: {
      avoidance: {
        title: 'Attachment-related avoidance',
        direction: { highMeans: 'more attachment-related avoidance', better: 'lower' },
        range: [1, 7],
        rule: 'mean',
        items: item(1, 2, 3, 4, 5, 6),
      },
      anxiety: {
        title: 'Attachment-related anxiety',
        direction: { highMeans: 'more attachment-related anxiety', better: 'lower' },
        range: [1, 7],
        rule: 'mean',
        items: item(7, 8, 9),
      },
    },
    forms: {
      global: {
        title: 'About important people in general',
        items: item.first(9),
        scales: ['avoidance', 'anxiety'],
      },
      mother: {
        title: 'About the mother or a mother-like figure',
        items: item.first(9),
        scales: ['avoidance', 'anxiety'],
      },
      father: {
        title: 'About the father or a father-like figure',
        items: item.first(9),
        scales: ['avoidance', 'anxiety'],
      },
      partner: {
        title: 'About the romantic partner',
        items: item.first(9),
        scales: ['avoidance', 'anxiety'],
      },
      friend: {
        title: 'About the best friend',
        items: item.first(9),
        scales: ['avoidance', 'anxiety'],
      },
    },
    sources: [
      {
        text: 'R. C. Fraley, Relationship Structures (ECR-RS) Questionnaire page',
        url: AUTHOR,
        supports: ['reversed', 'scales', 'answers', 'forms', 'reliability'],
      },
      {
        text: 'Palacký University OUSHI – ECR-RS documentation',
        url: 'https://dotaznik.oushi.upol.cz/doc/en/services/data_collection_platform/measurement_tools_clients/ecr-rs',
        supports: ['reversed', 'scales', 'answers'],
      },
      {
        text: 'Georgetown – ECR-RS entry (key; targets; one administration about important people in general)',
        url: 'https://macshealthyaging.library.georgetown.edu/taxonomy/term/44',
        supports: ['reversed', 'scales', 'forms'],
      },
      {
        text: 'Next-Nik/Website-New ecrRS.js: scoring code with the ECR-RS key',
        url: 'https://github.com/Next-Nik/Website-New/blob/f546d28bdec17f0d5a4117feb8b2db32a32b00ae/src/lib/care/instruments/ecrRS.js',
        supports: ['reversed', 'scales'],
      },
      {
        text: 'shiqing-prog/shiqing-website LICENSE_RESEARCH.md: a note on licences that states the ECR-RS key',
        url: 'https://github.com/shiqing-prog/shiqing-website/blob/724a05b77a81429a3136841c823b83e265d57db7/docs/psych/LICENSE_RESEARCH.md',
        supports: ['reversed', 'scales'],
      },
    ],
  },
  compiled,
  { compile, keyedQuality },
);
