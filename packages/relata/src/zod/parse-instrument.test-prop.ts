import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../instruments/index.ts';
import type { Instrument, InstrumentDefinition } from '../model/index.ts';
import { score } from '../score/score.ts';
import { definitions } from '../testing/arbitraries.ts';
import { holds } from '../testing/law.ts';
import { parseInstrument } from './parse-instrument.ts';

type Plain = Record<string | number, unknown>;
type Path = readonly (string | number)[];

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, part]) => [
    [...path, Array.isArray(value) ? Number(key) : key],
    ...pathsIn(part, [...path, Array.isArray(value) ? Number(key) : key]),
  ]);
}

/** Any JSON, and the kinds of value that a definition holds. */
const anything = fc.oneof(
  fc.constantFrom<unknown>(null, [], {}, '', 'i1', 'leaf1', 'sum', 'complete', true),
  fc.constantFrom<unknown>(-1, 0, 1, 2, 0.5, 1e308, -1e308, 1e-300, 4294967296),
  fc.jsonValue({ maxDepth: 2 }),
);

/** A definition with some of its values replaced by others, and some left out. */
const damaged = (sound: fc.Arbitrary<InstrumentDefinition>): fc.Arbitrary<unknown> =>
  sound.chain((definition) => {
    const change = fc.record({
      path: fc.constantFrom(...pathsIn(definition)),
      to: anything,
      drop: fc.boolean(),
    });
    return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
      const copy = structuredClone(definition) as unknown as Plain;
      for (const { path, to, drop } of changes) {
        const holder = path
          .slice(0, -1)
          .reduce<unknown>((at, key) => (at as Plain | undefined)?.[key], copy);
        if (typeof holder !== 'object' || holder === null) continue;
        const key = path.at(-1) as string;
        if (drop)
          Array.isArray(holder) ? holder.splice(Number(key), 1) : delete (holder as Plain)[key];
        else (holder as Plain)[key] = structuredClone(to);
      }
      return copy;
    });
  });

function law(drawn: fc.Arbitrary<unknown>, runs: number): void {
  holds(runs, drawn, (json) => {
    let instrument: Instrument;
    try {
      instrument = parseInstrument(json);
    } catch (error) {
      const { kind, faults } = error as { kind?: string; faults?: readonly unknown[] };
      if (kind !== 'definitionError') throw error;
      expect(faults?.length).toBeGreaterThan(0);
      return;
    }
    const result = score(instrument, {});
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
  });
}

describe('Whatever JSON comes as a definition, it is an instrument that scores, or refused with its faults', () => {
  test('any JSON at all', () => {
    law(fc.jsonValue(), 200);
  });

  test('any definition with something changed or left out', () => {
    law(damaged(definitions()), 600);
  });

  test('an instrument of the catalogue with something changed or left out', () => {
    const all = (CATALOGUE as readonly Instrument[]).map((one) => one.definition);
    law(damaged(fc.constantFrom(...all)), 150);
  });
});
