import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CATALOGUE } from '../instruments/index.ts';
import type { Instrument, Result } from '../model/index.ts';
import { type Plan, planOf } from '../ops/plan.ts';
import { scorer } from '../score/scorer.ts';
import { cases } from '../testing/arbitraries.ts';
import { cellsOf, type Settings, scoreIn } from '../testing/sql/back-end.ts';
import { crowd } from '../testing/sql/crowd.ts';
import { openDuckdb } from '../testing/sql/duckdb.ts';
import type { Cell, Engine } from '../testing/sql/engine.ts';
import { openPostgres } from '../testing/sql/postgres.ts';
import { firstDifference } from '../testing/sql/row-differences.ts';
import { openSqlite } from '../testing/sql/sqlite.ts';

type People = readonly (readonly Cell[])[];

/** Asks a database and the scorer about the same people; what they first say differently. */
async function difference(
  engine: Engine,
  instrument: Instrument,
  plan: Plan,
  people: People,
  settings: Settings,
  wanted: readonly Result[],
): Promise<string | null> {
  const got = await scoreIn(engine, instrument, plan, people, settings);
  // The one shipped scale that moves both ways has exact bounds in SQL; a made-up one may not.
  const shipped = (CATALOGUE as readonly Instrument[]).includes(instrument);
  const open = shipped ? [] : plan.scales.filter((scale) => !scale.monotone);
  const unbounded = new Set(open.map((scale) => scale.id));
  for (const [row, result] of wanted.entries()) {
    const found = firstDifference(result, got[row], unbounded);
    if (found) return `${engine.dialect}, respondent ${row} ${people[row]}: ${found}`;
  }
  return got.length === wanted.length ? null : 'another number of rows';
}

const LONG = { timeout: 300_000 };

let engines: readonly [Engine, Engine, Engine];
beforeAll(async () => {
  engines = await Promise.all([openDuckdb(), openPostgres(), openSqlite()]);
});
afterAll(async () => {
  for (const engine of engines) await engine.close();
});

describe.each(CATALOGUE as readonly Instrument[])('On $id,', (instrument) => {
  const forms = [undefined, ...Object.keys(instrument.definition.forms ?? {})];

  test(
    'one query over ten thousand respondents gives their scores in DuckDB, in Postgres and in SQLite',
    LONG,
    async () => {
      const plan = planOf(instrument);
      const people = crowd(plan, 10_000, 1);
      const { one } = scorer(instrument);
      const wanted = people.map((answers) => one(answers as never));
      expect(wanted.filter((result) => result.kind === 'rejected').length).toBeGreaterThan(100);
      for (const engine of engines) {
        const some = [instrument, plan, people, {}, wanted] as const;
        expect(await difference(engine, ...some)).toBeNull();
      }
    },
  );

  test('each form does in SQLite, and wrong answers can count as missing', LONG, async () => {
    for (const [i, form] of forms.entries()) {
      const settings = { form, onInvalid: 'missing' } as const;
      const plan = planOf(instrument, form);
      const people = crowd(plan, 200, i + 2);
      const { one } = scorer(instrument, settings);
      const wanted = people.map((answers) => one(answers as never));
      expect(await difference(engines[2], instrument, plan, people, settings, wanted)).toBeNull();
    }
  });
});

describe('For any definition,', () => {
  test('SQL agrees with the scorer, whatever its rules', LONG, async () => {
    const drawn = fc.sample(cases({ invalid: true }, 12), { seed: 20_261_123, numRuns: 100 });
    const kinds = new Set<string>();
    let asked = 0;
    for (const { instrument, form, people } of drawn) {
      const plan = planOf(instrument, form);
      JSON.stringify(plan.scales, (key, value) => {
        if (key === 'kind') kinds.add(value);
        return value;
      });
      const rows = people.flatMap((answers) => {
        const row = cellsOf(plan, answers);
        return row ? [row] : [];
      });
      if (rows.length === 0) continue;
      asked += rows.length;
      for (const onInvalid of ['reject', 'missing'] as const) {
        const settings = { form, onInvalid };
        const { one } = scorer(instrument, settings);
        const wanted = rows.map((answers) => one(answers as never));
        for (const engine of [engines[0], engines[2]]) {
          const found = await difference(engine, instrument, plan, rows, settings, wanted);
          expect(found && `${found}\n${JSON.stringify(instrument.definition)}`).toBeNull();
        }
      }
    }
    expect(asked).toBeGreaterThan(250);
    expect(kinds.size).toBe(12);
  });

  test('and under a missing rule of the caller’s own', LONG, async () => {
    const missingRule = { require: { atLeast: 1 }, fill: 'personMean' } as const;
    let followed = 0;
    for (const instrument of CATALOGUE as readonly Instrument[]) {
      // To compile the longest anew takes longer than all others together.
      if (instrument.definition.items.length > 50) continue;
      let engine: ReturnType<typeof scorer>;
      try {
        engine = scorer(instrument, { missing: missingRule });
      } catch (error) {
        expect((error as { code: string }).code).toBe('badMissingOverride');
        continue;
      }
      followed++;
      const people = crowd(engine.plan, 100, 7);
      const wanted = people.map((answers) => engine.one(answers as never));
      const settings = { missingRule };
      const about = [instrument, engine.plan, people, settings, wanted] as const;
      expect(await difference(engines[0], ...about)).toBeNull();
    }
    expect(followed).toBeGreaterThan(20);
  });
});
