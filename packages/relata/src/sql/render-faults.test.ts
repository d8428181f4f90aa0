import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { outputColumns } from '../formats/columns/output-columns.ts';
import { CATALOGUE, findInstrument, phq9 } from '../instruments/index.ts';
import type { Instrument, Result } from '../model/index.ts';
import { planOf } from '../ops/plan.ts';
import { scorer } from '../score/scorer.ts';
import { crowd } from '../testing/sql/crowd.ts';
import { openDuckdb } from '../testing/sql/duckdb.ts';
import type { Engine, Row } from '../testing/sql/engine.ts';
import { openPostgres } from '../testing/sql/postgres.ts';
import { openSqlite } from '../testing/sql/sqlite.ts';
import { renderFaultsSql, renderSql } from './index.ts';

let engines: readonly Engine[];
beforeAll(async () => {
  engines = await Promise.all([openDuckdb(), openPostgres(), openSqlite()]);
});
afterAll(async () => {
  for (const engine of engines) await engine.close();
});

const ids = Array.from({ length: 9 }, (_, i) => `phq9_${i + 1}`);
const listOf = (rows: readonly Row[]) =>
  rows.map((row) => [Number(row['row']), row['answer'], row['code']]);

/** What the library finds wrong, in the order of rows and answers. */
const wanted = (instrument: Instrument, results: readonly Result[]) =>
  results.flatMap((result, row) =>
    result.issues.map(({ path, code }) => [
      row,
      planOf(instrument).fields[path[0] as number]?.id,
      code,
    ]),
  );

describe.each(
  (CATALOGUE as readonly Instrument[]).filter(({ definition }) => definition.items.length <= 50),
)('Of answers to $id,', (instrument) => {
  test('the list of faults is that of the library, in every database', async () => {
    const plan = planOf(instrument);
    const people = crowd(plan, 300, 3);
    const { one } = scorer(instrument);
    const faults = wanted(
      instrument,
      people.map((answers) => one(answers as never)),
    );
    expect(faults.length).toBeGreaterThan(3);
    for (const engine of engines) {
      await engine.load(
        'responses',
        plan.fields.map(({ id }) => id),
        people,
      );
      const { dialect } = engine;
      for (const onInvalid of ['reject', 'missing'] as const) {
        const sql = renderFaultsSql(instrument, {
          dialect,
          from: 'responses',
          row: 'row',
          onInvalid,
        });
        const found = await engine.all(sql);
        expect(listOf(found)).toEqual(faults);
        const action = onInvalid === 'reject' ? 'rejected' : 'treatedAsMissing';
        expect(new Set(found.map((row) => row['action']))).toEqual(new Set([action]));
      }
    }
  });

  test('brief rows hold the values and how many items have no answer', async () => {
    const plan = planOf(instrument);
    const people = crowd(plan, 200, 5);
    const { one } = scorer(instrument);
    const [duckdb] = engines as [Engine];
    await duckdb.load(
      'responses',
      plan.fields.map(({ id }) => id),
      people,
    );
    const named = outputColumns(instrument, plan, {
      bounds: false,
      bands: false,
      detail: 'values',
    });
    for (const types of ['number', 'text'] as const) {
      const options = {
        dialect: 'duckdb',
        from: 'responses',
        id: 'row',
        detail: 'values',
        types,
      } as const;
      const found = await duckdb.all(renderSql(instrument, options));
      expect(Object.keys(found[0] as Row)).toEqual(['row', ...named.map(({ name }) => name)]);
      for (const [i, row] of found.entries()) {
        const answers = people[i] as readonly (number | null)[];
        const result = one(answers as never);
        const absent = plan.units.filter(({ fields, any }) => {
          const open = fields.map((field) => answers[field] === null);
          return any ? !open.includes(false) : open.includes(true);
        }).length;
        for (const column of named) {
          if (column.kind === 'missing') {
            expect(row[column.name]).toBe(result.kind === 'rejected' ? null : absent);
          }
          if (column.kind === 'value') {
            const value = result.kind === 'rejected' ? null : result.scales[column.scale]?.value;
            if (typeof value === 'number') expect(row[column.name]).toBeCloseTo(value, 11);
            else expect(row[column.name]).toBeNull();
          }
        }
      }
    }
  });
});

describe('A column of text', () => {
  const CELLS: readonly [string, string, string | null][] = [
    ['1', 'scored', null],
    [' 3\t', 'scored', null],
    ['+2', 'scored', null],
    ['03', 'scored', null],
    ['3.0', 'scored', null],
    ['', 'insufficient', null],
    ['  ', 'insufficient', null],
    ['NA', 'insufficient', null],
    ['-99', 'insufficient', null],
    ['x', 'rejected', 'answerNotANumber'],
    ['1e0', 'rejected', 'answerNotANumber'],
    ['0x1', 'rejected', 'answerNotANumber'],
    ['1.', 'rejected', 'answerNotANumber'],
    ['.5', 'rejected', 'answerNotANumber'],
    ['--1', 'rejected', 'answerNotANumber'],
    ['1 2', 'rejected', 'answerNotANumber'],
    ['NaN', 'rejected', 'answerNotANumber'],
    ['Infinity', 'rejected', 'answerNotANumber'],
    ['9'.repeat(400), 'rejected', 'answerNotANumber'],
    ['1.5', 'rejected', 'answerOffStep'],
    ['4', 'rejected', 'answerOutOfRange'],
    ['-1', 'rejected', 'answerOutOfRange'],
  ];

  test('is read as a cell of a file is', async () => {
    for (const engine of engines) {
      const { dialect } = engine;
      await engine.all('DROP TABLE IF EXISTS cells');
      const columns = ids.map((id, i) => `${id} ${i === 0 ? 'TEXT' : 'INTEGER'}`).join(', ');
      await engine.all(`CREATE TABLE cells (n INTEGER, ${columns})`);
      const rows = CELLS.map(([cell], i) => `(${i}, '${cell}'${', 1'.repeat(8)})`);
      await engine.all(`INSERT INTO cells VALUES ${rows.join(', ')}`);
      const table = {
        dialect,
        from: 'cells',
        id: 'n',
        missing: [-99, 'NA'],
        types: { phq9_1: 'text' },
      } as const;
      const scores = [...(await engine.all(renderSql(phq9, table)))].sort(
        (a, b) => Number(a['n']) - Number(b['n']),
      );
      expect(scores.map((row, i) => [CELLS[i]?.[0], row['phq_9_total_status']])).toEqual(
        CELLS.map(([cell, status]) => [cell, status]),
      );
      const faults = await engine.all(renderFaultsSql(phq9, { ...table, id: [], row: 'n' }));
      expect(faults.map((row) => [CELLS[Number(row['row'])]?.[0], row['code']])).toEqual(
        CELLS.flatMap(([cell, , code]) => (code ? [[cell, code]] : [])),
      );
    }
  });
});

test('faults come with the columns kept, and name the column as the table does', async () => {
  for (const engine of engines) {
    const columns = Object.fromEntries(ids.map((id, i) => [id, `q${i + 1}`]));
    await engine.load(
      'responses',
      [...Object.values(columns), 'patient'],
      [[7, 1, 1, 1, 1, 1, 1, 1, 1, 17]],
    );
    const { dialect } = engine;
    const found = await engine.all(
      renderFaultsSql(phq9, { dialect, from: 'responses', id: 'patient', columns }),
    );
    expect(found).toEqual([
      {
        patient: 17,
        instrument: 'phq-9',
        column: 'q1',
        answer: 'phq9_1',
        code: 'answerOutOfRange',
        action: 'rejected',
      },
    ]);
  }
});

test('answers that arrive already reversed are turned back', async () => {
  const instrument = findInstrument('rses') as Instrument;
  const plan = planOf(instrument);
  const reversedInSource = instrument.definition.reversed;
  expect(reversedInSource.length).toBeGreaterThan(2);
  const people = crowd(plan, 100, 11);
  const turned = people.map((answers) =>
    answers.map((answer, i) => {
      const { id, min, max } = plan.fields[i] as (typeof plan.fields)[number];
      const back =
        reversedInSource.includes(id) && answer !== null && answer >= min && answer <= max;
      return back ? min + max - (answer as number) : answer;
    }),
  );
  for (const engine of engines) {
    for (const onInvalid of ['reject', 'missing'] as const) {
      const options = { dialect: engine.dialect, from: 'responses', id: 'row', onInvalid };
      const ask = async (rows: typeof people, sql: string) => {
        await engine.load(
          'responses',
          plan.fields.map(({ id }) => id),
          rows,
        );
        return engine.all(sql);
      };
      const plain = await ask(people, renderSql(instrument, options));
      expect(await ask(turned, renderSql(instrument, { ...options, reversedInSource }))).toEqual(
        plain,
      );
    }
  }
});
