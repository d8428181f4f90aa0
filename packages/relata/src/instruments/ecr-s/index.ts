import { itemIds } from '../../define/item-ids.ts';
import { keyedQuality } from '../../define/keyed-quality.ts';
import { pinnedInstrument } from '../../define/pinned-instrument.ts';
import * as compiled from './compiled.ts';

const item = itemIds('ecrs');
const CMU =
  'https://www.cmu.edu/common-cold-project/measures-by-study/psychological-and-social-constructs/personality-measures/adult-attachment.html';

export const ecrS = pinnedInstrument(
  {
    id: 'ecr-s',
    revision: 1,
    status: 'published',
    title: 'Experiences in Close Relationship Scale – Short Form',
    abbreviation: 'ECR-S',
    year: 2007,
    citation: {
      text: 'Wei, M., Russell, D. W., Mallinckrodt, B., & Vogel, D. L. (2007). The Experiences in Close Relationship Scale (ECR)-Short Form: Reliability, validity, and factor structure. Journal of Personality Assessment, 88(2), 187–204.',
      doi: '10.1080/00223890701268041',
    },
    patterns: ['closenessFears', 'withdrawal'],
    constructs: ['attachment anxiety', 'attachment avoidance'],
    timeframe: 'general (how one generally experiences romantic relationships)',
    license: {
      scoring: {
        status: 'permission-required',
        note: 'The terms are those of the questionnaire; none were found for its key, which is a published fact.',
        evidence: CMU,
      },
      wording: {
        status: 'permission-required',
        note: 'Copyrighted; permission is to be sought from the publisher, Taylor & Francis (Carnegie Mellon University’s page).',
        evidence: CMU,
      },
    },
    answers: {
      min: 1,
      max: 7,
      labels: { 1: 'Strongly disagree', 4: 'Neutral', 7: 'Strongly agree' },
    },
    items: item.first(12),
    reversed: item(1, 5, 8, 9),
    missing: { source: null },
    scales: {
      anxiety: {
        title: 'Attachment anxiety',
        direction: { highMeans: 'more attachment anxiety', better: 'lower' },
        range: [6, 42],
        rule: 'sum',
        items: item(2, 4, 6, 8, 10, 12),
      },
      avoidance: {
        title: 'Attachment avoidance',
        direction: { highMeans: 'more attachment avoidance', better: 'lower' },
        range: [6, 42],
        rule: 'sum',
        items: item(1, 3, 5, 7, 9, 11),
      },
    },
    sources: [
      {
        text: 'Carnegie Mellon University, Common Cold Project – Adult attachment (ECR-S)',
        url: CMU,
        supports: ['reversed', 'scales', 'license'],
      },
      {
        text: 'NovoPsych – ECR-S',
        url: 'https://novopsych.com.au/assessments/experience-in-close-relationship-scale-short-form-ecr-s',
        supports: ['scales', 'reliability'],
      },
      {
        text: 'fitmangas/fitmangas5 ecr-short.ts: TypeScript scoring code, ECR-S',
        url: 'https://github.com/fitmangas/fitmangas5/blob/fa6e3355f92226489be99f2d6692271be8af6dbe/src/lib/self-knowledge/ecr-short.ts',
        supports: ['reversed', 'scales'],
      },
      {
        text: 'public scoring script 11054113522: SPSS syntax quoting the order of Wei et al.',
        supports: ['reversed', 'scales'],
      },
      {
        text: 'copy of the ECR-S form',
        url: 'https://studylib.net/doc/10778803/',
        supports: ['reversed', 'answers'],
      },
    ],
  },
  compiled,
  { keyedQuality },
);
