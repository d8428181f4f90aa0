import { defineInstrument } from '../define/define-instrument.ts';
import type { Instrument, InstrumentDefinition } from '../model/index.ts';

/** A key in item numbers, as a publication prints it. */
export interface NumberedKey {
  readonly id: string;
  /** Item ids are this and a number. */
  readonly stem: string;
  readonly items: number;
  readonly answers: readonly [min: number, max: number];
  readonly scales: Readonly<Record<string, readonly number[]>>;
  readonly reversed?: readonly number[];
  /** What else the definition says. */
  readonly more?: object;
}

/** The definition of a key: sum scores, items of one range; items in no scale are marked as unscored. */
export function keyedDefinition(key: NumberedKey): InstrumentDefinition {
  const [min, max] = key.answers;
  const name = (n: number) => `${key.stem}${n}`;
  const used = new Set(Object.values(key.scales).flat());
  return {
    id: key.id,
    revision: 1,
    status: 'researchDraft',
    title: key.id,
    abbreviation: key.id,
    citation: { text: 'Nobody (2026)' },
    patterns: [],
    timeframe: 'now',
    license: {
      scoring: { status: 'open', evidence: null },
      wording: { status: 'open', evidence: null },
    },
    answers: { min, max },
    items: Array.from({ length: key.items }, (_, i) =>
      used.has(i + 1) ? name(i + 1) : { id: name(i + 1), unscored: true },
    ),
    reversed: (key.reversed ?? []).map(name),
    missing: { require: 'complete', source: null },
    scales: Object.fromEntries(
      Object.entries(key.scales).map(([id, items]) => [
        id,
        {
          title: id,
          direction: { highMeans: `more ${id}`, better: 'neither' },
          rule: 'sum',
          items: items.map(name),
          range: [items.length * min, items.length * max],
        },
      ]),
    ),
    sources: [],
    ...key.more,
  };
}

export const keyedInstrument = (key: NumberedKey): Instrument =>
  defineInstrument(keyedDefinition(key)) as Instrument;
