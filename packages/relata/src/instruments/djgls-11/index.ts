import { itemIds } from '../../define/item-ids.ts';
import { keyedQuality } from '../../define/keyed-quality.ts';
import { pinnedInstrument } from '../../define/pinned-instrument.ts';
import { DJGLS_ANSWERS, DJGLS_LICENSE, DJGLS_MANUAL } from '../families/djgls.ts';
import * as compiled from './compiled.ts';

const item = itemIds('djgls11');
const VZINFO = 'https://www.vzinfo.nl/eenzaamheid/verantwoording/methoden';
const POPULATION = 'adults in the Netherlands (VZinfo)';

export const djgls11 = pinnedInstrument(
  {
    id: 'djgls-11',
    revision: 1,
    status: 'published',
    title: 'De Jong Gierveld Loneliness Scale (full form, 11 items)',
    abbreviation: 'DJGLS-11',
    year: 1985,
    citation: {
      text: 'De Jong-Gierveld, J., & Kamphuis, F. (1985). The development of a Rasch-type loneliness scale. Applied Psychological Measurement, 9(3), 289–299.',
      doi: '10.1177/014662168500900307',
    },
    patterns: ['loneliness'],
    constructs: ['emotional loneliness', 'social loneliness', 'overall loneliness'],
    timeframe: 'now / general',
    license: DJGLS_LICENSE,
    answers: DJGLS_ANSWERS,
    items: item.first(11),
    reversed: item(1, 4, 7, 8, 11),
    missing: { source: null },
    scales: {
      emotional: {
        title: 'Emotional loneliness',
        direction: { highMeans: 'more emotional loneliness', better: 'lower' },
        range: [0, 6],
        rule: 'countAtOrAbove',
        items: item(2, 3, 5, 6, 9, 10),
        threshold: 2,
      },
      social: {
        title: 'Social loneliness',
        direction: { highMeans: 'more social loneliness', better: 'lower' },
        range: [0, 5],
        rule: 'countAtOrAbove',
        items: item(1, 4, 7, 8, 11),
        threshold: 2,
      },
      total: {
        title: 'Overall loneliness',
        direction: { highMeans: 'more loneliness', better: 'lower' },
        range: [0, 11],
        rule: 'countAtOrAbove',
        items: item.first(11),
        threshold: 2,
        bands: [
          {
            id: 'not-lonely',
            title: 'Not lonely',
            from: 0,
            to: 2,
            population: POPULATION,
            source: VZINFO,
          },
          {
            id: 'moderately-lonely',
            title: 'Moderately lonely',
            from: 3,
            to: 8,
            population: POPULATION,
            source: VZINFO,
          },
          {
            id: 'severely-lonely',
            title: 'Severely or very severely lonely',
            from: 9,
            to: 11,
            population: POPULATION,
            source: VZINFO,
          },
        ],
      },
    },
    sources: [
      {
        text: 'van Tilburg & de Jong Gierveld – Manual of the Loneliness Scale (VU Amsterdam)',
        url: DJGLS_MANUAL,
        supports: ['scales', 'reversed', 'answers', 'license'],
      },
      {
        text: 'VZinfo (Dutch National Institute for Public Health) – loneliness, methods',
        url: VZINFO,
        supports: ['answers', 'bands', 'cut-offs'],
      },
      {
        text: 'Open article on the scale’s dimensions, Table 1: items by subscale',
        url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8437504',
        supports: ['scales', 'reversed'],
      },
      {
        text: 'public scoring script 70678698933: the middle answer counts as lonely; a worked example',
        supports: ['scales', 'reversed', 'worked example'],
      },
      {
        text: 'gorkang/jsPsychHelpeR prepare_DGLS.R: the same division of the items',
        url: 'https://github.com/gorkang/jsPsychHelpeR/blob/f816345dfaa8fc374eafc6f048d0aad17a0548a5/R_tasks/prepare_DGLS.R',
        supports: ['scales'],
      },
    ],
  },
  compiled,
  { keyedQuality },
);
