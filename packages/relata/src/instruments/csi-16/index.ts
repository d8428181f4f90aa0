import { itemIds } from '../../define/item-ids.ts';
import { keyedQuality } from '../../define/keyed-quality.ts';
import { pinnedInstrument } from '../../define/pinned-instrument.ts';
import { csiDegree, csiFrequency, csiHappiness, csiLicense, csiTruth } from '../families/csi.ts';
import * as compiled from './compiled.ts';

const item = itemIds('csi16');
const PSYTOOLS = 'https://github.com/urtuba/psytools/blob/161dd24949538e11d77293e5ec2c90c7f281889d';

export const csi16 = pinnedInstrument(
  {
    id: 'csi-16',
    revision: 1,
    status: 'published',
    title: 'Couples Satisfaction Index – 16 items',
    abbreviation: 'CSI-16',
    year: 2007,
    citation: {
      text: 'Funk, J. L., & Rogge, R. D. (2007). Testing the ruler with item response theory: Increasing precision of measurement for relationship satisfaction with the Couples Satisfaction Index. Journal of Family Psychology, 21(4), 572–583.',
      doi: '10.1037/0893-3200.21.4.572',
    },
    patterns: ['relationshipQuality'],
    constructs: ['relationship satisfaction'],
    timeframe: 'current relationship',
    license: csiLicense,
    answers: { min: 0, max: 5 },
    items: [
      { id: 'csi16_1', answers: csiHappiness },
      { id: 'csi16_2', answers: csiFrequency },
      { id: 'csi16_3', answers: csiTruth },
      { id: 'csi16_4', answers: csiTruth },
      { id: 'csi16_5', answers: csiTruth },
      { id: 'csi16_6', answers: csiTruth },
      { id: 'csi16_7', answers: csiDegree },
      { id: 'csi16_8', answers: csiDegree },
      { id: 'csi16_9', answers: csiDegree },
      { id: 'csi16_10', answers: csiDegree },
      'csi16_11',
      'csi16_12',
      'csi16_13',
      'csi16_14',
      'csi16_15',
      'csi16_16',
    ],
    reversed: [],
    missing: { source: null },
    scales: {
      total: {
        title: 'Relationship satisfaction',
        direction: { highMeans: 'more satisfaction with the relationship', better: 'higher' },
        range: [0, 81],
        rule: 'sum',
        items: item.first(16),
      },
    },
    sources: [
      {
        text: 'urtuba/psytools CSI-16, transcribed from the authors’ form at couples-research.com',
        url: `${PSYTOOLS}/src/inventories/csi16.ts`,
        supports: ['answers', 'scales', 'reversed'],
      },
      {
        text: 'urtuba/psytools SOURCES.md, quoting the authors’ form and site',
        url: `${PSYTOOLS}/SOURCES.md`,
        supports: ['license', 'cutOffs'],
      },
      {
        text: 'urtuba/psytools tests: range, direction of the word pairs',
        url: `${PSYTOOLS}/test/coverage-inventories.test.ts`,
        supports: ['scales', 'answers'],
      },
      {
        text: 'delphifissure/thegreatmerging instrument_sources.md: the Fetzer copy of the CSI-16',
        url: 'https://github.com/delphifissure/thegreatmerging/blob/5bfff4a46230252177e36f1cef4a40b78243f4dd/docs/instrument_sources.md',
        supports: ['answers', 'scales'],
      },
      {
        text: 'Scribd: CSI 16 Scoring (0–81, freely available)',
        url: 'https://www.scribd.com/document/411250831/CSI-16-Scoring',
        supports: ['scales', 'license'],
      },
    ],
  },
  compiled,
  { keyedQuality },
);
