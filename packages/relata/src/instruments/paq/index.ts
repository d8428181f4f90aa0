import { itemIds } from '../../define/item-ids.ts';
import { keyedQuality } from '../../define/keyed-quality.ts';
import { pinnedInstrument } from '../../define/pinned-instrument.ts';
import * as compiled from './compiled.ts';

const item = itemIds('paq');
const AUTHORS_COPY =
  'https://www.researchgate.net/publication/325345117_Perth_Alexithymia_Questionnaire_PAQ_Copy_of_questionnaire_and_scoring_instructions';

export const paq = pinnedInstrument(
  {
    id: 'paq',
    revision: 1,
    status: 'published',
    title: 'Perth Alexithymia Questionnaire',
    abbreviation: 'PAQ',
    year: 2018,
    citation: {
      text: 'Preece, D., Becerra, R., Robinson, K., Dandy, J., & Allan, A. (2018). The psychometric assessment of alexithymia: Development and validation of the Perth Alexithymia Questionnaire. Personality and Individual Differences, 132, 32-44.',
      url: 'https://research-repository.uwa.edu.au/en/publications/the-psychometric-assessment-of-alexithymia-development-and-valida',
    },
    patterns: ['emotionalNumbing'],
    constructs: [
      'alexithymia',
      'difficulty identifying negative and positive feelings',
      'difficulty describing negative and positive feelings',
      'externally orientated thinking',
    ],
    timeframe: 'general',
    license: {
      scoring: {
        status: 'free-no-permission',
        note: 'The terms are those of the questionnaire; none were found for its key, which is a published fact.',
        evidence: AUTHORS_COPY,
      },
      wording: {
        status: 'free-no-permission',
        note: 'The copy that an author posted is marked as freely available for use, copyright Preece et al. (2018).',
        evidence: AUTHORS_COPY,
      },
    },
    answers: {
      min: 1,
      max: 7,
      labels: { 1: 'Strongly disagree', 4: 'Neither agree nor disagree', 7: 'Strongly agree' },
    },
    items: item.first(24),
    reversed: [],
    missing: { source: null },
    scales: {
      'n-dif': {
        title: 'Negative: difficulty identifying feelings (N-DIF)',
        direction: { highMeans: 'more difficulty identifying negative feelings', better: 'lower' },
        range: [4, 28],
        rule: 'sum',
        items: item(2, 8, 14, 20),
      },
      'p-dif': {
        title: 'Positive: difficulty identifying feelings (P-DIF)',
        direction: { highMeans: 'more difficulty identifying positive feelings', better: 'lower' },
        range: [4, 28],
        rule: 'sum',
        items: item(5, 11, 17, 23),
      },
      'n-ddf': {
        title: 'Negative: difficulty describing feelings (N-DDF)',
        direction: { highMeans: 'more difficulty describing negative feelings', better: 'lower' },
        range: [4, 28],
        rule: 'sum',
        items: item(1, 7, 13, 19),
      },
      'p-ddf': {
        title: 'Positive: difficulty describing feelings (P-DDF)',
        direction: { highMeans: 'more difficulty describing positive feelings', better: 'lower' },
        range: [4, 28],
        rule: 'sum',
        items: item(4, 10, 16, 22),
      },
      'g-eot': {
        title: 'General: externally orientated thinking (G-EOT)',
        direction: { highMeans: 'less attention to one’s own emotions', better: 'lower' },
        range: [8, 56],
        rule: 'sum',
        items: item(3, 6, 9, 12, 15, 18, 21, 24),
      },
      'g-dif': {
        title: 'General: difficulty identifying feelings (G-DIF, composite)',
        direction: { highMeans: 'more difficulty identifying feelings', better: 'lower' },
        range: [8, 56],
        rule: 'sum',
        items: item(2, 5, 8, 11, 14, 17, 20, 23),
      },
      'g-ddf': {
        title: 'General: difficulty describing feelings (G-DDF, composite)',
        direction: { highMeans: 'more difficulty describing feelings', better: 'lower' },
        range: [8, 56],
        rule: 'sum',
        items: item(1, 4, 7, 10, 13, 16, 19, 22),
      },
      'n-daf': {
        title: 'Negative: difficulty appraising feelings (N-DAF, composite)',
        direction: { highMeans: 'more difficulty appraising negative feelings', better: 'lower' },
        range: [8, 56],
        rule: 'sum',
        items: item(1, 2, 7, 8, 13, 14, 19, 20),
      },
      'p-daf': {
        title: 'Positive: difficulty appraising feelings (P-DAF, composite)',
        direction: { highMeans: 'more difficulty appraising positive feelings', better: 'lower' },
        range: [8, 56],
        rule: 'sum',
        items: item(4, 5, 10, 11, 16, 17, 22, 23),
      },
      'g-daf': {
        title: 'General: difficulty appraising feelings (G-DAF, composite)',
        direction: { highMeans: 'more difficulty appraising feelings', better: 'lower' },
        range: [16, 112],
        rule: 'sum',
        items: item(1, 2, 4, 5, 7, 8, 10, 11, 13, 14, 16, 17, 19, 20, 22, 23),
      },
      total: {
        title: 'Overall alexithymia (ALEXI)',
        direction: { highMeans: 'more alexithymia', better: 'lower' },
        range: [24, 168],
        rule: 'sum',
        items: item.first(24),
      },
    },
    sources: [
      {
        text: 'PAQ: copy of questionnaire and scoring instructions, posted by an author',
        url: AUTHORS_COPY,
        supports: ['answers', 'license', 'item order'],
      },
      {
        text: 'Lukas-Novak/psychtoolbox: item-level data of the Czech validation with scores computed there',
        url: 'https://github.com/Lukas-Novak/psychtoolbox/blob/7a86e7dcafc45ae960a243d7678ead54aabeefff/data/paq.validation.study.rda',
        supports: ['scales', 'worked examples'],
      },
      {
        text: 'psytests.org PAQ result page: ranges; a scored example in which every composite is the sum of its subscales',
        url: 'https://psytests.org/result?v=taspI7wQ7o',
        supports: ['scales', 'range'],
      },
      {
        text: 'University of Western Australia: record of Preece et al. (2018)',
        url: 'https://research-repository.uwa.edu.au/en/publications/the-psychometric-assessment-of-alexithymia-development-and-valida',
        supports: ['citation'],
      },
    ],
  },
  compiled,
  { keyedQuality },
);
