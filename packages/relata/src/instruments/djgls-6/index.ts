import { keyedQuality } from '../../define/keyed-quality.ts';
import { pinnedInstrument } from '../../define/pinned-instrument.ts';
import { DJGLS_ANSWERS, DJGLS_LICENSE, DJGLS_MANUAL } from '../families/djgls.ts';
import * as compiled from './compiled.ts';

export const djgls6 = pinnedInstrument(
  {
    id: 'djgls-6',
    revision: 1,
    status: 'published',
    title: 'De Jong Gierveld Loneliness Scale – 6-item short form',
    abbreviation: 'DJGLS-6',
    year: 2006,
    citation: {
      text: 'De Jong Gierveld, J., & van Tilburg, T. (2006). A 6-item scale for overall, emotional, and social loneliness: Confirmatory tests on survey data. Research on Aging, 28(5), 582–598.',
      doi: '10.1177/0164027506289723',
    },
    patterns: ['loneliness'],
    constructs: ['emotional loneliness', 'social loneliness', 'overall loneliness'],
    timeframe: 'now / general (how one feels at present)',
    license: DJGLS_LICENSE,
    answers: DJGLS_ANSWERS,
    items: ['djgls6_1', 'djgls6_2', 'djgls6_3', 'djgls6_4', 'djgls6_5', 'djgls6_6'],
    reversed: ['djgls6_2', 'djgls6_3', 'djgls6_5'],
    missing: {
      require: 'complete',
      source: DJGLS_MANUAL,
    },
    scales: {
      emotional: {
        title: 'Emotional loneliness',
        direction: { highMeans: 'more emotional loneliness', better: 'lower' },
        range: [0, 3],
        rule: 'countAtOrAbove',
        items: ['djgls6_1', 'djgls6_4', 'djgls6_6'],
        threshold: 2,
        bands: [
          {
            id: 'not-emotionally-lonely',
            title: 'Not emotionally lonely',
            from: 0,
            to: 0,
            population: 'adults',
            source: DJGLS_MANUAL,
          },
          {
            id: 'emotionally-lonely',
            title: 'Emotionally lonely',
            from: 1,
            to: 3,
            population: 'adults',
            source: DJGLS_MANUAL,
          },
        ],
      },
      social: {
        title: 'Social loneliness',
        direction: { highMeans: 'more social loneliness', better: 'lower' },
        range: [0, 3],
        rule: 'countAtOrAbove',
        items: ['djgls6_2', 'djgls6_3', 'djgls6_5'],
        threshold: 2,
        bands: [
          {
            id: 'not-socially-lonely',
            title: 'Not socially lonely',
            from: 0,
            to: 0,
            population: 'adults',
            source: DJGLS_MANUAL,
          },
          {
            id: 'socially-lonely',
            title: 'Socially lonely',
            from: 1,
            to: 3,
            population: 'adults',
            source: DJGLS_MANUAL,
          },
        ],
      },
      total: {
        title: 'Overall loneliness',
        direction: { highMeans: 'more loneliness', better: 'lower' },
        range: [0, 6],
        rule: 'countAtOrAbove',
        items: ['djgls6_1', 'djgls6_2', 'djgls6_3', 'djgls6_4', 'djgls6_5', 'djgls6_6'],
        threshold: 2,
        missing: {
          require: { atLeast: 5 },
          fill: 'nothing',
          source: DJGLS_MANUAL,
        },
        bands: [
          {
            id: 'not-lonely',
            title: 'Not lonely',
            from: 0,
            to: 1,
            population: 'adults (manual; same in Statistics Netherlands)',
            source: DJGLS_MANUAL,
          },
          {
            id: 'moderately-lonely',
            title: 'Moderately lonely',
            from: 2,
            to: 4,
            population: 'adults (manual; same in Statistics Netherlands)',
            source: DJGLS_MANUAL,
          },
          {
            id: 'severely-lonely',
            title: 'Severely lonely',
            from: 5,
            to: 6,
            population: 'adults (manual; same in Statistics Netherlands)',
            source: DJGLS_MANUAL,
          },
        ],
      },
    },
    sources: [
      {
        text: 'van Tilburg & de Jong Gierveld – Manual of the Loneliness Scale (VU Amsterdam)',
        url: DJGLS_MANUAL,
        supports: ['scales', 'reversed', 'scoring notes', 'missing', 'bands', 'license'],
      },
      {
        text: 'Statistics Netherlands – loneliness survey, technical explanation',
        url: 'https://www.cbs.nl/en-gb/news/2020/13/nearly-1-in-10-dutch-people-frequently-lonely-in-2019/loneliness-survey-technical-explanation',
        supports: ['scales', 'bands', 'item order'],
      },
      {
        text: 'De Jong Gierveld & van Tilburg 2010, Eur J Ageing 7, 121–130 (stored PDF in gorkang/jsPsychMaker docs/DGLS/DGLS_en-US.pdf)',
        url: 'https://doi.org/10.1007/s10433-010-0144-6',
        supports: ['answers', 'scales', 'norms', 'reliability'],
      },
      {
        text: 'nukleus-ecu/epicodr – R recoding: items 1, 4, 6 negative; 2, 3, 5 positive; dichotomised (German four-answer variant)',
        url: 'https://github.com/nukleus-ecu/epicodr/blob/ef8c907b7c9d385864dbe70142c347b4ab5be66d/R/primary-coding.R',
        supports: ['reversed'],
      },
    ],
  },
  compiled,
  { keyedQuality },
);
