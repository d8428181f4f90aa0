import { itemIds } from '../../define/item-ids.ts';
import { keyedQuality } from '../../define/keyed-quality.ts';
import { pinnedInstrument } from '../../define/pinned-instrument.ts';
import * as compiled from './compiled.ts';

const item = itemIds('ras');
const FETZER = 'https://www.scribd.com/document/222478355';
const OVERVIEW = 'https://flyriver.com/g/relationship-assessment-scale-ras';

export const ras = pinnedInstrument(
  {
    id: 'ras',
    revision: 1,
    status: 'published',
    title: 'Relationship Assessment Scale',
    abbreviation: 'RAS',
    year: 1988,
    citation: {
      text: 'Hendrick, S. S. (1988). A generic measure of relationship satisfaction. Journal of Marriage and the Family, 50(1), 93–98.',
      doi: '10.2307/352430',
    },
    patterns: ['relationshipQuality'],
    constructs: ['relationship satisfaction'],
    timeframe: 'current relationship',
    license: {
      scoring: {
        status: 'unknown',
        note: 'The terms are those of the questionnaire; none were found for its key, which is a published fact.',
        evidence: null,
      },
      wording: {
        status: 'unknown',
        note: 'No statement by the author was found; secondary pages say that it is free for non-commercial research.',
        evidence: null,
      },
    },
    answers: { min: 1, max: 5, labels: { 1: 'Low', 3: 'Average', 5: 'High' } },
    items: item.first(7),
    reversed: item(4, 7),
    missing: { source: null },
    scales: {
      total: {
        title: 'Relationship satisfaction',
        direction: { highMeans: 'more satisfaction with the relationship', better: 'higher' },
        range: [1, 5],
        rule: 'mean',
        items: item.first(7),
      },
    },
    sources: [
      {
        text: 'theoyinbooke/tof scoring-engine-spec.md: mean of seven, 4 and 7 reversed',
        url: 'https://github.com/theoyinbooke/tof/blob/1d7b09c198d025db2ee3aabb84c889f87d282755/artifacts/specs/scoring-engine-spec.md',
        supports: ['reversed', 'scales'],
      },
      { text: 'Overview page', url: OVERVIEW, supports: ['reversed', 'scales'] },
      {
        text: 'public scoring script 55800599921: key',
        supports: ['reversed'],
      },
      {
        text: 'Fetzer self-report measures: the form',
        url: FETZER,
        supports: ['reversed', 'answers'],
      },
      {
        text: 'Abstract of Hendrick (1988)',
        url: 'https://dissertations.essaybishops.com/8943',
        supports: ['reliability'],
      },
    ],
  },
  compiled,
  { keyedQuality },
);
