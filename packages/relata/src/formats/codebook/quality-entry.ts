import type { InstrumentDefinition, QualityIndex } from '../../model/index.ts';
import type { OutputColumn } from '../columns/index.ts';
import type { CodebookColumn } from './codebook.ts';

type Facts = Pick<CodebookColumn, 'label' | 'type' | 'unit' | 'range' | 'rule' | 'empty'>;

const REJECTED = 'when the row is rejected';

const FACTS: { readonly [K in QualityIndex]: Facts } = {
  longestRun: {
    label: 'longest run of the same answer',
    type: 'integer',
    unit: 'answers',
    range: null,
    rule: 'Most answers in a row, in the order in which the form shows its items, that are the same option; an item without an answer ends a run.',
    empty: REJECTED,
  },
  irv: {
    label: 'intra-individual response variability',
    type: 'number',
    unit: 'points as answered; percent of the range where items differ in range',
    range: null,
    rule: 'Standard deviation of the answers as given, before reversal (Dunn et al., 2018).',
    empty: `${REJECTED}, or fewer than two items are answered`,
  },
  missingShare: {
    label: 'share of items without an answer',
    type: 'number',
    unit: 'share',
    range: [0, 1],
    rule: 'Items without an answer ÷ items of the form.',
    empty: REJECTED,
  },
  evenOdd: {
    label: 'even-odd consistency',
    type: 'number',
    unit: 'correlation, stepped up',
    range: [-1, 1],
    rule: 'Means of the odd and of the even items of each scale, correlated across scales; 2r ÷ (1 + r), at least −1.',
    empty: `${REJECTED}, fewer than three scales have both halves answered, or all halves are alike`,
  },
  reverseGap: {
    label: 'distance between items keyed one way and the other way',
    type: 'number',
    unit: 'share of the range',
    range: [0, 1],
    rule: 'Distance between the mean of the items that are not reversed and of those that are, after reversal, averaged over scales.',
    empty: `${REJECTED}, or no scale has answers to items of both kinds`,
  },
  secondsPerItem: {
    label: 'seconds for each answer',
    type: 'number',
    unit: 'seconds',
    range: null,
    rule: 'Seconds over the whole form ÷ answers given.',
    empty: `${REJECTED}, there is no time, or nothing is answered`,
  },
};

/** A column of an index of the answers as answers, described. It informs; it has no cut-off. */
export function qualityEntry(
  { abbreviation, id }: InstrumentDefinition,
  { index, name }: Extract<OutputColumn, { kind: 'quality' }>,
): CodebookColumn {
  const { label, ...facts } = FACTS[index];
  return {
    name,
    holds: 'quality',
    of: id,
    label: `${abbreviation}: ${label}`,
    values: null,
    direction: null,
    missing: null,
    bands: null,
    source: null,
    ...facts,
  };
}
