import { itemIds } from '../../define/item-ids.ts';
import { pinnedInstrument } from '../../define/pinned-instrument.ts';
import * as compiled from './compiled.ts';

const item = itemIds('lsns6');
const BOSTON_COLLEGE =
  'https://www.bc.edu/content/bc-web/schools/ssw/sites/lubben/description/scoring.html';
const PHENX = 'https://docslib.org/doc/13799609/Phenx-Toolkit-Supplemental-Information';

export const lsns6 = pinnedInstrument(
  {
    id: 'lsns-6',
    revision: 1,
    status: 'published',
    title: 'Lubben Social Network Scale – 6-item version',
    abbreviation: 'LSNS-6',
    year: 2006,
    citation: {
      text: 'Lubben, J., Blozik, E., Gillmann, G., Iliffe, S., von Renteln Kruse, W., Beck, J. C., & Stuck, A. E. (2006). Performance of an abbreviated version of the Lubben Social Network Scale among three European community-dwelling older adult populations. The Gerontologist, 46(4), 503–513.',
      doi: '10.1093/geront/46.4.503',
    },
    patterns: ['withdrawal'],
    constructs: ['social network size', 'social isolation', 'family ties', 'friendship ties'],
    timeframe: 'a month for items 1 and 4, otherwise general',
    license: {
      scoring: {
        status: 'unknown',
        note: 'The terms are those of the questionnaire; none were found for its key, which is a published fact.',
        evidence: PHENX,
      },
      wording: {
        status: 'unknown',
        note: 'Distributed by its author (Boston College) and reproduced in the PhenX Toolkit; no licence text was found.',
        evidence: PHENX,
      },
    },
    answers: {
      min: 0,
      max: 5,
      labels: {
        0: 'None',
        1: 'One',
        2: 'Two',
        3: 'Three or four',
        4: 'Five through eight',
        5: 'Nine or more',
      },
    },
    items: item.first(6),
    reversed: [],
    missing: { source: null },
    scales: {
      family: {
        title: 'Family ties',
        direction: { highMeans: 'more family ties (less isolation)', better: 'higher' },
        range: [0, 15],
        rule: 'sum',
        items: item(1, 2, 3),
      },
      friends: {
        title: 'Friendship ties',
        direction: { highMeans: 'more friendship ties (less isolation)', better: 'higher' },
        range: [0, 15],
        rule: 'sum',
        items: item(4, 5, 6),
      },
      total: {
        title: 'Social network',
        direction: { highMeans: 'more social ties (less isolation)', better: 'higher' },
        range: [0, 30],
        rule: 'sum',
        items: item.first(6),
      },
    },
    sources: [
      {
        text: 'Boston College, scoring page of the LSNS',
        url: BOSTON_COLLEGE,
        supports: ['scales', 'cut-offs'],
      },
      {
        text: 'Lubben et al. (2006), abstract',
        url: 'https://pubmed.ncbi.nlm.nih.gov/16921004',
        supports: ['citation', 'cut-offs'],
      },
      {
        text: 'PhenX Toolkit (2016), copy',
        url: PHENX,
        supports: ['answers', 'scales'],
      },
      {
        text: 'sankalp35/friend_req_task_fri_val qs2_sg.js: family 1–3, friends 4–6, line below 12',
        url: 'https://github.com/sankalp35/friend_req_task_fri_val/blob/25b6e95f80c1d0e76464f3149fa3efb69ed34efb/public/qs2_sg.js',
        supports: ['scales', 'cut-offs'],
      },
      {
        text: 'MotRina/isolation-loneliness-discordance lsns.py: lines of 12 and 6',
        url: 'https://github.com/MotRina/isolation-loneliness-discordance/blob/c6b006884afd9d13bdb1eea15e0db850c5ab1fcd/src/domain/scoring/lsns.py',
        supports: ['cut-offs'],
      },
      {
        text: 'public scoring script 71395706367 (AtsushiNakagomi/jacsis-ai-attachment-loneliness): subscales 0–15, line below 6',
        supports: ['scales', 'cut-offs'],
      },
    ],
  },
  compiled,
);
