import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ecrR, phq9 } from '../instruments/index.ts';
import type { OptionError } from '../model/index.ts';
import { openDuckdb } from '../testing/sql/duckdb.ts';
import type { Engine } from '../testing/sql/engine.ts';
import { openPostgres } from '../testing/sql/postgres.ts';
import { openSqlite } from '../testing/sql/sqlite.ts';
import { renderFaultsSql, renderSql, SQL_DIALECTS, type SqlOptions } from './index.ts';

let engines: readonly Engine[];
beforeAll(async () => {
  engines = await Promise.all([openDuckdb(), openPostgres(), openSqlite()]);
});
afterAll(async () => {
  for (const engine of engines) await engine.close();
});

const ids = Array.from({ length: 9 }, (_, i) => `phq9_${i + 1}`);

describe.each(SQL_DIALECTS)('The SQL for %s', (dialect) => {
  test.each([phq9, ecrR])('of $id is the one that was read and signed off', async (instrument) => {
    const sql = renderSql(instrument, {
      dialect,
      from: 'responses',
      id: 'respondent',
      missing: [-99],
    });
    await expect(sql).toMatchFileSnapshot(`golden/${instrument.id}.${dialect}.sql`);
  });

  test('that lists the faults of PHQ-9 is too', async () => {
    const sql = renderFaultsSql(phq9, {
      dialect,
      from: 'responses',
      row: 'n',
      id: 'respondent',
      missing: [-99, 'NA'],
      types: { phq9_1: 'text', phq9_2: 'integer' },
    });
    await expect(sql).toMatchFileSnapshot(`golden/phq-9-faults.${dialect}.sql`);
  });
});

describe('A name can hold anything and stays a name:', () => {
  const NASTY = [
    'a"b',
    'a`b',
    "a'b",
    'a;b',
    'a -- b',
    'a/*b',
    'Größe ‘µ’ 量表 🧠',
    ') FROM x; DROP TABLE y; --',
    'a\\b',
    'a.b',
  ];

  test.each(NASTY)('%s', async (name) => {
    const columns = Object.fromEntries(ids.map((id, i) => [id, `${name}${i}`]));
    const row = [2, 1, 0, 3, 1, 1, 0, 0, 1];
    for (const engine of engines) {
      await engine.load(name, [...Object.values(columns), `${name} id`], [[...row, 17]]);
      const { dialect } = engine;
      const found = await engine.all(
        renderSql(phq9, { dialect, from: name, columns, id: `${name} id` }),
      );
      expect(found).toHaveLength(1);
      expect(found[0]).toMatchObject({ phq_9_total: 9, [`${name} id`]: 17 });
      await engine.load(
        name,
        [...Object.values(columns), `${name} id`],
        [[9, ...row.slice(1), 17]],
      );
      const faults = await engine.all(renderFaultsSql(phq9, { dialect, from: name, columns }));
      expect(faults.map(({ column }) => column)).toEqual([`${name}0`]);
    }
  });

  test('a table or a column to keep can have the name of a step or of an answer', async () => {
    for (const name of ['given', 'ANSWERS', 'source', 'phq9_1', 'Total', 'rejected', 'kept_1']) {
      for (const engine of engines) {
        const kept = ids.includes(name) ? [] : [name];
        await engine.load(
          name,
          [...ids, ...kept],
          [[0, 0, 0, 0, 0, 0, 0, 0, 3, ...kept.map(() => 5)]],
        );
        const sql = renderSql(phq9, { dialect: engine.dialect, from: name, id: name });
        const found = await engine.all(sql);
        const wanted = { phq_9_total: 3, phq_9_flag_selfHarm: 'raised', [name]: kept.length * 5 };
        expect(found[0]).toMatchObject(wanted);
      }
    }
  });
});

describe('What a column holds beside numbers', () => {
  test('in SQLite, a text that is no number rejects the respondent and never counts as 0', async () => {
    const [, , sqlite] = engines as [Engine, Engine, Engine];
    await sqlite.all('DROP TABLE IF EXISTS texts');
    await sqlite.all(`CREATE TABLE texts (${ids.map((id) => `${id} TEXT`).join(', ')})`);
    const people = ["'1'", "'abc'", "''", "'1.0'", "' 1'", 'NULL'];
    for (const cell of people) {
      await sqlite.all(`INSERT INTO texts VALUES (${cell}${", '1'".repeat(8)})`);
    }
    const sql = renderSql(phq9, { dialect: 'sqlite', from: 'texts' });
    const found = await sqlite.all(sql);
    expect(found.map((row) => [row['phq_9_total_status'], row['phq_9_total']])).toEqual([
      ['scored', 9],
      ['rejected', null],
      ['rejected', null],
      ['rejected', null],
      ['rejected', null],
      ['insufficient', null],
    ]);
  });

  test('in DuckDB and Postgres a text that is no number stops the query', async () => {
    const [duckdb, postgres] = engines as [Engine, Engine, Engine];
    for (const engine of [duckdb, postgres]) {
      const list = ids.map((id) => `'x' AS ${id}`).join(', ');
      await engine.all(`CREATE TABLE texts AS SELECT ${list}`);
      const sql = renderSql(phq9, { dialect: engine.dialect, from: 'texts' });
      await expect(engine.all(sql)).rejects.toThrow(/'x'|"x"|VARCHAR/);
    }
  });

  test('a code for missing is a missing answer in every database, and the column of another name is found', async () => {
    const columns = Object.fromEntries(ids.map((id, i) => [id, `q${i + 1}`]));
    for (const engine of engines) {
      await engine.load('coded', Object.values(columns), [
        [-99, 1, 1, 1, 1, 1, 1, 1, 1],
        [-98, 1, 1, 1, 1, 1, 1, 1, 1],
        [-97, 1, 1, 1, 1, 1, 1, 1, 1],
      ]);
      const { dialect } = engine;
      const sql = renderSql(phq9, { dialect, from: 'coded', columns, missing: [-99, -98] });
      const found = await engine.all(sql);
      const status = found.map((row) => [row['phq_9_total_status'], row['phq_9_total_low']]);
      const missing = ['insufficient', 8];
      expect(status).toEqual([missing, missing, ['rejected', null]]);
    }
  });
});

test('a name as a text stays a text where a backslash is an escape', () => {
  const columns = { phq9_1: "a\\' OR 1 --" };
  for (const dialect of ['spark', 'bigquery', 'snowflake', 'clickhouse'] as const) {
    const sql = renderFaultsSql(phq9, { dialect, from: 'responses', columns });
    expect(sql).toContain("'a\\\\\\' OR 1 --'");
  }
  expect(renderFaultsSql(phq9, { dialect: 'postgres', from: 'responses', columns })).toContain(
    "'a\\'' OR 1 --'",
  );
});

test('a table in a schema is named part by part', () => {
  const sql = renderSql(phq9, { dialect: 'bigquery', from: ['study-1', 'wave`2', 'responses'] });
  expect(sql).toContain('FROM `study-1`.`wave\\`2`.`responses` AS source');
});

test('without detail there are no bounds and no bands', () => {
  const sql = renderSql(phq9, { dialect: 'duckdb', from: 'responses', detail: 'scores' });
  expect(sql).toContain('phq_9_total_status');
  expect(sql).not.toMatch(/_low|_high|_band/);
});

test('bounds and bands can be asked for one by one', () => {
  const base = { dialect: 'duckdb', from: 'responses', detail: 'scores' } as const;
  const bounded = renderSql(phq9, { ...base, bounds: true });
  expect(bounded).toContain('AS "phq_9_total_low"');
  expect(bounded).not.toContain('AS "phq_9_total_band"');
  const banded = renderSql(phq9, { ...base, bands: true });
  expect(banded).toContain('AS "phq_9_total_band"');
  expect(banded).not.toContain('AS "phq_9_total_low"');
});

test('a column kept cannot take the name of a column of the list of faults', () => {
  const options = { dialect: 'duckdb', from: 'responses', id: 'Code' } as const;
  expect(() => renderFaultsSql(phq9, options)).toThrow();
  expect(() => renderFaultsSql(phq9, { ...options, id: 'row', row: 'n' })).toThrow();
});

describe('Options that cannot be followed are an error:', () => {
  const base: SqlOptions = { dialect: 'duckdb', from: 'responses' };
  test.each<[string, Partial<SqlOptions>, string]>([
    ['another dialect', { dialect: 'oracle' as 'duckdb' }, 'unknownDialect'],
    ['a dialect that every object has', { dialect: 'toString' as 'duckdb' }, 'unknownDialect'],
    ['a table without a name', { from: '' }, 'unsafeName'],
    ['no table', { from: [] }, 'unsafeName'],
    ['a line break in a name', { from: 'a\nb' }, 'unsafeName'],
    ['half a character', { id: 'a\ud83d' }, 'unsafeName'],
    ['a NUL', { columns: { phq9_1: 'a\0b' } }, 'unsafeName'],
    ['an answer that is not there', { columns: { phq9_10: 'x' } }, 'badColumns'],
    ['a column for two answers', { columns: { phq9_1: 'phq9_2' } }, 'badColumns'],
    ['a column kept twice', { id: ['id', 'ID'] }, 'badColumns'],
    ['a kept column named like a score', { id: 'PHQ_9_total' }, 'badColumns'],
    ['a code for missing that is an answer', { missing: [0] }, 'badColumns'],
    ['a code for missing that is no number', { missing: [Number.NaN] }, 'badColumns'],
    ['a text for missing that ends a line', { missing: ['N\nA'] }, 'unsafeName'],
    ['a type for an answer that is not there', { types: { phq9_10: 'text' } }, 'badColumns'],
    ['a reversed answer that is not there', { reversedInSource: ['phq9_10'] }, 'badColumns'],
    ['a form that is not there', { form: 'short' }, 'unknownForm'],
  ])('%s', (_, options, code) => {
    let error: OptionError | undefined;
    try {
      renderSql(phq9, { ...base, ...options });
    } catch (thrown) {
      error = thrown as OptionError;
    }
    expect([error?.kind, error?.code]).toEqual(['optionError', code]);
  });
});
