import { defineInstrument } from '../define/define-instrument.ts';
import type { Instrument, InstrumentDefinition } from '../model/index.ts';

export type Json = Record<string, unknown>;

export const band = (id: string, from: number, to: number) => ({
  id,
  from,
  to,
  population: 'nobody',
  source: 'Nobody (2026)',
});

export const sum = (items: readonly string[], range: readonly number[], more: Json = {}) => ({
  title: 'Low mood',
  direction: { highMeans: 'lower mood', better: 'lower' },
  rule: 'sum',
  items,
  range,
  ...more,
});

export const over = (rule: string, more: Json) => ({
  ...sum([], [0, 9]),
  items: undefined,
  rule,
  ...more,
});

/** Three items from 0 to 3 and their sum: nothing is wrong with it. */
export function mood(more: Json = {}, scale: Json = {}): Json {
  return {
    id: 'mood',
    revision: 1,
    status: 'researchDraft',
    title: 'Mood',
    abbreviation: 'M',
    citation: { text: 'Nobody (2026)' },
    patterns: ['depression'],
    timeframe: 'today',
    license: {
      scoring: { status: 'open', evidence: null },
      wording: { status: 'open', evidence: null },
    },
    answers: { min: 0, max: 3 },
    items: ['a', 'b', 'c'],
    reversed: [],
    missing: { source: null },
    scales: { low: sum(['a', 'b', 'c'], [0, 9], scale) },
    sources: [],
    ...more,
  };
}

export const withScales = (scales: Json, more: Json = {}) => mood({ scales, ...more });

/** An instrument of a definition that is known only at run time. */
export const instrumentOf = (definition: Json): Instrument =>
  defineInstrument(definition as unknown as InstrumentDefinition) as Instrument;
