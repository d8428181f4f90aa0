import { compile } from '../../define/compile.ts';
import { itemIds } from '../../define/item-ids.ts';
import { pinnedInstrument } from '../../define/pinned-instrument.ts';
import { kesslerLabels, kesslerLicense } from '../families/kessler.ts';
import * as compiled from './compiled.ts';

const item = itemIds('k10');
const ABS = 'http://abs.gov.au/ausstats/abs@.nsf/Lookup/34333D54F054CE51CA2579D50015D786';

export const k10 = pinnedInstrument(
  {
    id: 'k10',
    revision: 1,
    status: 'published',
    title: 'Kessler Psychological Distress Scale, 10 items',
    abbreviation: 'K10',
    year: 2002,
    citation: {
      text: 'Kessler, R. C., Andrews, G., Colpe, L. J., Hiripi, E., Mroczek, D. K., Normand, S.-L. T., Walters, E. E., & Zaslavsky, A. M. (2002). Short screening scales to monitor population prevalences and trends in non-specific psychological distress. Psychological Medicine, 32(6), 959-976.',
      doi: '10.1017/S0033291702006074',
    },
    patterns: ['distress'],
    constructs: ['non-specific psychological distress'],
    timeframe: 'past 30 days (4 weeks in Australian surveys)',
    license: kesslerLicense,
    answers: {
      min: 1,
      max: 5,
      labels: {
        1: kesslerLabels[0],
        2: kesslerLabels[1],
        3: kesslerLabels[2],
        4: kesslerLabels[3],
        5: kesslerLabels[4],
      },
    },
    items: item.first(10),
    reversed: [],
    missing: { source: null },
    scales: {
      total: {
        title: 'Psychological distress (10 to 50)',
        direction: { highMeans: 'more psychological distress', better: 'lower' },
        range: [10, 50],
        rule: 'sum',
        items: item.first(10),
        bands: [
          {
            id: 'low',
            title: 'Low',
            from: 10,
            to: 15,
            population: 'Australian adults (ABS health surveys)',
            source: ABS,
          },
          {
            id: 'moderate',
            title: 'Moderate',
            from: 16,
            to: 21,
            population: 'Australian adults (ABS health surveys)',
            source: ABS,
          },
          {
            id: 'high',
            title: 'High',
            from: 22,
            to: 29,
            population: 'Australian adults (ABS health surveys)',
            source: ABS,
          },
          {
            id: 'very-high',
            title: 'Very high',
            from: 30,
            to: 50,
            population: 'Australian adults (ABS health surveys)',
            source: ABS,
          },
        ],
      },
      'total-0-40': {
        title: 'Psychological distress as counted in the US (0 to 40)',
        direction: { highMeans: 'more psychological distress', better: 'lower' },
        range: [0, 40],
        rule: 'affine',
        of: 'total',
        multiply: 1,
        add: -10,
      },
    },
    forms: {
      'coded-0-4': {
        title: 'Answers coded 0 to 4, as in the US',
        items: item.first(10),
        scales: ['total', 'total-0-40'],
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
          recode: { 0: 1, 1: 2, 2: 3, 3: 4, 4: 5 },
        },
      },
    },
    sources: [
      {
        text: 'Australian Bureau of Statistics, information paper 4817.0.55.001 (2007-08), K10 scoring',
        url: ABS,
        supports: ['scales', 'answers', 'forms', 'bands'],
      },
      {
        text: 'HealthMarkers k10_score (answers of 0 to 4 unless told otherwise)',
        url: 'https://github.com/sufyansuleman/HealthMarkers/blob/1bc25ea869d681f1a5ed6afc520182c082cacdfe/R/psych_scores.R',
        supports: ['scales', 'forms'],
      },
      {
        text: 'Mind Therapy: groups of the K10 score (under 20, 20 to 24, 25 to 29, 30 to 50)',
        url: 'https://mindtherapy.com.au/anxiety/test-your-anxiety/check-your-k10-score/',
        supports: ['cutOffs'],
      },
      {
        text: 'CLOSER: which topics belong to the K10 and to the K6',
        url: 'https://github.com/CLOSER-Cohorts/discovery-customisations/blob/82578442e6d95bc78a13c8223fd09f71169e91c4/pages/kessler.md',
        supports: ['items'],
      },
      {
        text: 'Wojujutari & Idemudia (2024), reliability generalisation of the K10 and the K6',
        url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC11919097',
        supports: ['reliability'],
      },
      {
        text: 'Pereira et al. (2019), K10 among Portuguese adults',
        url: 'https://scielosp.org/article/csc/2019.v24n3/729-736',
        supports: ['reliability'],
      },
    ],
  },
  compiled,
  { compile },
);
