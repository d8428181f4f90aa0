import { itemIds } from '../../define/item-ids.ts';
import { keyedQuality } from '../../define/keyed-quality.ts';
import { pinnedInstrument } from '../../define/pinned-instrument.ts';
import { csiDegree, csiHappiness, csiLicense, csiTruth } from '../families/csi.ts';
import * as compiled from './compiled.ts';

const item = itemIds('csi4');

export const csi4 = pinnedInstrument(
  {
    id: 'csi-4',
    revision: 1,
    status: 'published',
    title: 'Couples Satisfaction Index – 4 items',
    abbreviation: 'CSI-4',
    year: 2007,
    citation: {
      text: 'Funk, J. L., & Rogge, R. D. (2007). Testing the ruler with item response theory: Increasing precision of measurement for relationship satisfaction with the Couples Satisfaction Index. Journal of Family Psychology, 21(4), 572–583.',
      doi: '10.1037/0893-3200.21.4.572',
    },
    patterns: ['relationshipQuality'],
    constructs: ['relationship satisfaction'],
    timeframe: 'current relationship',
    license: csiLicense,
    answers: csiDegree,
    items: [
      { id: 'csi4_1', answers: csiHappiness },
      { id: 'csi4_2', answers: csiTruth },
      'csi4_3',
      'csi4_4',
    ],
    reversed: [],
    missing: { source: null },
    scales: {
      total: {
        title: 'Relationship satisfaction',
        direction: { highMeans: 'more satisfaction with the relationship', better: 'higher' },
        range: [0, 21],
        rule: 'sum',
        items: item.first(4),
      },
    },
    sources: [
      {
        text: 'sparq-connection-lab CSI-4: response options of each item, sum 0–21',
        url: 'https://github.com/KrisWemet/sparq-connection-lab/blob/927a05094edd73faab04802fd985d1a1bc351573/src/lib/csi4.ts',
        supports: ['answers', 'scales', 'reversed'],
      },
      {
        text: 'masterytv/masterytv engine.ts: sum 0–21, line at 13.5',
        url: 'https://github.com/masterytv/masterytv/blob/624eebfff1bb29c9459cf577e0485eb52af657ae/src/lib/decoded/scoring/engine.ts',
        supports: ['scales', 'answers', 'cutOffs'],
      },
      {
        text: 'upneja/pairscope scoring_rubrics_v2.md: sum 0–21, below 13.5',
        url: 'https://github.com/upneja/pairscope/blob/fd54f9c0a9411cb866de4070cce7b90ba8ed11c0/agents/agent1_research/output/scoring_rubrics_v2.md',
        supports: ['scales', 'cutOffs'],
      },
      {
        text: 'urtuba/psytools SOURCES.md: terms of the CSI family',
        url: 'https://github.com/urtuba/psytools/blob/161dd24949538e11d77293e5ec2c90c7f281889d/SOURCES.md',
        supports: ['license'],
      },
    ],
  },
  compiled,
  { keyedQuality },
);
