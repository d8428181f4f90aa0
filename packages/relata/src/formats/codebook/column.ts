import type { Instrument, InstrumentDefinition, ScaleDefinition } from '../../model/index.ts';
import type { Plan } from '../../ops/plan.ts';
import type { OutputColumn, ScaleColumnKind } from '../columns/index.ts';
import { itemsInWords } from '../markdown/numbering.ts';
import { missingInWords, ruleInWords } from '../markdown/rule-in-words.ts';
import { rangeOf } from '../words/range-of.ts';
import type { CodebookColumn, CodebookValue } from './codebook.ts';
import { qualityEntry } from './quality-entry.ts';

const NOTHING = {
  unit: null,
  range: null,
  values: null,
  direction: null,
  rule: null,
  missing: null,
  bands: null,
  source: null,
} as const;

const STATUSES: readonly CodebookValue[] = [
  { value: 'scored', label: 'every item answered' },
  { value: 'prorated', label: 'some items missing, and the missing rule gives a score' },
  { value: 'insufficient', label: 'too few items answered for a score' },
  { value: 'rejected', label: 'the row holds an answer that is no response option' },
];

const FLAG_STATES: readonly CodebookValue[] = [
  { value: 'raised', label: 'the answer is one to look at; it informs, and assesses no risk' },
  { value: 'notRaised', label: 'the answer is below' },
  { value: 'unanswered', label: 'the item is not answered' },
];

const REJECTED = 'when the row is rejected';
const NO_SCORE = 'when there is no score: status insufficient or rejected';

const upper = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

type Facts = Omit<CodebookColumn, 'name' | 'holds' | 'of'>;

/** What a column of a scale holds, by its kind. */
function factsOf(
  instrument: Instrument,
  plan: Plan,
  definition: InstrumentDefinition,
  id: string,
): { readonly [K in ScaleColumnKind]: () => Facts } {
  const scale = definition.scales[id] as ScaleDefinition;
  const title = `${definition.abbreviation}: ${scale.title}`;
  const items = plan.scales.find((one) => one.id === id)?.units.length ?? 0;
  const range = rangeOf(instrument, plan, id);
  const bands = (scale.bands ?? []).map((band) => ({
    id: band.id,
    label: band.title ?? band.id,
    from: band.from,
    to: band.to,
    population: band.population,
    source: band.source,
  }));
  const bound = (which: string): Facts => ({
    ...NOTHING,
    label: `${title}, ${which} score that the unanswered items allow`,
    type: 'number',
    unit: 'points',
    range,
    direction: scale.direction,
    empty: REJECTED,
  });
  return {
    value: () => ({
      label: title,
      type: 'number',
      unit: 'points',
      range,
      values: null,
      direction: scale.direction,
      rule: `${upper(ruleInWords(definition, scale, scale.reversed))}.`,
      missing: missingInWords(scale, scale.missing ?? definition.missing),
      bands: bands.length > 0 ? bands : null,
      source: scale.source ?? null,
      empty: NO_SCORE,
    }),
    percent: () => ({
      ...NOTHING,
      label: `${title}, percent of the maximum possible`,
      type: 'number',
      unit: 'percent of the maximum possible; no percentile',
      range: [0, 100],
      direction: scale.direction,
      rule: '100 × (score − lowest possible) ÷ (highest possible − lowest possible).',
      empty: NO_SCORE,
    }),
    status: () => ({
      ...NOTHING,
      label: `${title}, how the score came about`,
      type: 'text',
      values: STATUSES,
      empty: 'never',
    }),
    answered: () => ({
      ...NOTHING,
      label: `${title}, items answered`,
      type: 'integer',
      unit: 'items',
      range: [0, items],
      empty: REJECTED,
    }),
    low: () => bound('lowest'),
    high: () => bound('highest'),
    band: () => ({
      ...NOTHING,
      label: `${title}, band`,
      type: 'text',
      values: bands.map((band) => ({
        value: band.id,
        label: `${band.label} (${band.from} to ${band.to})`,
      })),
      rule: 'The last band that starts at or below the score; without a score, the band of every completion of the answers, where it is one.',
      bands,
      empty:
        'when the row is rejected, or there is no score and its completions fall in several bands',
    }),
    bandDecided: () => ({
      ...NOTHING,
      label: `${title}, whether every completion of the answers falls in one band`,
      type: 'boolean',
      values: [
        { value: 'true', label: 'it does' },
        { value: 'false', label: 'the unanswered items could move it to another' },
      ],
      empty: REJECTED,
    }),
  };
}

/** One column of scores, described. */
export function codebookColumn(
  instrument: Instrument,
  plan: Plan,
  definition: InstrumentDefinition,
  column: OutputColumn,
): CodebookColumn {
  const { kind, name } = column;
  if (kind === 'missing') {
    return {
      ...NOTHING,
      name,
      holds: kind,
      of: definition.id,
      label: `${definition.abbreviation}: items without an answer`,
      type: 'integer',
      unit: 'items',
      range: [0, plan.units.length],
      empty: REJECTED,
    };
  }
  if (kind === 'quality') return qualityEntry(definition, column);
  if (kind !== 'flag') {
    const facts = factsOf(instrument, plan, definition, column.scale)[kind]();
    return { name, holds: kind, of: column.scale, ...facts };
  }
  const flag = definition.flags?.[column.flag];
  return {
    ...NOTHING,
    name,
    holds: kind,
    of: column.flag,
    label: `${definition.abbreviation}: ${flag?.title}`,
    type: 'text',
    values: FLAG_STATES,
    rule: `Raised when ${itemsInWords(definition, [flag?.item ?? ''], [])} counts ${flag?.atOrAbove} or more.`,
    source: flag?.source ?? null,
    empty: REJECTED,
  };
}
