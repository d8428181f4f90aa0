import { itemIds } from '../../define/item-ids.ts';
import { pinnedInstrument } from '../../define/pinned-instrument.ts';
import { kesslerLabels, kesslerLicense } from '../families/kessler.ts';
import * as compiled from './compiled.ts';

const item = itemIds('k6');

export const k6 = pinnedInstrument(
  {
    id: 'k6',
    revision: 1,
    status: 'published',
    title: 'Kessler Psychological Distress Scale, 6 items',
    abbreviation: 'K6',
    year: 2002,
    citation: {
      text: 'Kessler, R. C., Andrews, G., Colpe, L. J., Hiripi, E., Mroczek, D. K., Normand, S.-L. T., Walters, E. E., & Zaslavsky, A. M. (2002). Short screening scales to monitor population prevalences and trends in non-specific psychological distress. Psychological Medicine, 32(6), 959-976.',
      doi: '10.1017/S0033291702006074',
    },
    patterns: ['distress'],
    constructs: ['non-specific psychological distress'],
    timeframe: 'past 30 days',
    license: kesslerLicense,
    answers: {
      min: 0,
      max: 4,
      labels: {
        0: kesslerLabels[0],
        1: kesslerLabels[1],
        2: kesslerLabels[2],
        3: kesslerLabels[3],
        4: kesslerLabels[4],
      },
    },
    items: item.first(6),
    reversed: [],
    missing: { source: null },
    scales: {
      total: {
        title: 'Psychological distress',
        direction: { highMeans: 'more psychological distress', better: 'lower' },
        range: [0, 24],
        rule: 'sum',
        items: item.first(6),
      },
    },
    sources: [
      {
        text: 'WHO World Mental Health surveys, method text of Kessler et al. (2010): coded 4 to 0, unweighted range 0 to 24',
        url: 'https://pubcompare.ai/protocol/P9px1YwB4C3bMWOeLkkr',
        supports: ['scales', 'answers'],
      },
      {
        text: 'HealthMarkers k6_score (line at 13)',
        url: 'https://github.com/sufyansuleman/HealthMarkers/blob/1bc25ea869d681f1a5ed6afc520182c082cacdfe/R/psych_scores.R',
        supports: ['scales', 'cutOffs'],
      },
      {
        text: 'Prochaska et al. (2012), abstract',
        url: 'https://mdsite.deno.dev/https://pubmed.ncbi.nlm.nih.gov/22351472',
        supports: ['cutOffs'],
      },
      {
        text: 'psychtest-jp K6 note',
        url: 'https://github.com/dssugar/psychtest-jp/blob/5c67bc1609a0166e81812132f75d2e24e7519ca4/docs/scales/k6/phase1-research.md',
        supports: ['reliability', 'license'],
      },
      {
        text: 'Wojujutari & Idemudia (2024), reliability generalisation of the K10 and the K6',
        url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC11919097',
        supports: ['reliability'],
      },
    ],
  },
  compiled,
);
