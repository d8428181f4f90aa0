import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { scoreWithDuckdb } from '../src/engines/duckdb/score-with-duckdb.ts';
import { child } from './support/child.ts';
import { duckdb } from './support/duckdb.ts';
import { PHQ } from './support/phq.ts';
import { folder, relata } from './support/relata.ts';

describe('What cannot be scored', () => {
  async function parquet(select: string) {
    const cwd = folder();
    await duckdb(`COPY (${select}) TO '${cwd}/in.parquet'`);
    const ran = await relata(
      ['score', 'in.parquet', '--instrument', 'phq-9', '--output', 'out.csv', '--rejects', 'r.csv'],
      { cwd },
    );
    return {
      ...ran,
      cwd,
      rejects: () => readFileSync(join(cwd, 'r.csv'), 'utf8').trimEnd().split('\n'),
    };
  }
  const eight = PHQ.slice(1)
    .map((name) => `1 AS ${name}`)
    .join(', ');

  test.each([
    ['a truth value', 'true'],
    ['a date', "DATE '2026-01-02'"],
    ['a text', "'1e0'"],
    ['no number at all', "'NaN'::DOUBLE"],
  ])('%s in an answer column is a fault of the row', async (_, cell) => {
    const { code, rejects } = await parquet(`SELECT 5 AS id, ${cell} AS phq9_1, ${eight}`);
    expect(code).toBe(0);
    expect(rejects()[1]).toMatch(/^1,5,phq-9,phq9_1,answerNotANumber,rejected,/);
  });

  test('a list in an answer column is a problem that names it', async () => {
    const { code, err, cwd } = await parquet(`SELECT [1, 2] AS phq9_1, ${eight}`);
    expect(code).toBe(4);
    expect(err).toMatch(/phq9_1[\s\S]*\[nestedColumn\]|\[nestedColumn\][\s\S]*phq9_1/);
    expect(readdirSync(cwd)).toEqual(['in.parquet']);
  });

  test('no rows, a column that is not there, and a broken file each say so and leave nothing', async () => {
    const none = await parquet(`SELECT 1 AS phq9_1, ${eight} LIMIT 0`);
    expect(none).toMatchObject({ code: 3, err: expect.stringContaining('inputNoRows') });
    expect(readdirSync(none.cwd)).toEqual(['in.parquet']);
    expect(await parquet(`SELECT ${eight}`)).toMatchObject({
      code: 4,
      err: expect.stringContaining('phq9_1'),
    });
    const cwd = folder();
    writeFileSync(join(cwd, 'in.parquet'), `PAR1${'secret 7 '.repeat(50)}`);
    const broken = await relata(['score', 'in.parquet', '--instrument', 'phq-9'], { cwd });
    expect(broken).toMatchObject({ code: 3, err: expect.stringContaining('inputBroken') });
    expect(broken.err).not.toContain('secret');
    expect(readdirSync(cwd)).toEqual(['in.parquet']);
  });

  test('an answer never stands in what is printed, even where a file of JSON is broken', async () => {
    const cwd = folder();
    writeFileSync(
      join(cwd, 'in.ndjson'),
      '{"id": "a", "phq9_1": "secret"}\n{"id": "secret" "phq9_1"}\n',
    );
    const ran = await relata(['score', 'in.ndjson', '--instrument', 'phq-9'], { cwd });
    expect(ran.code).toBe(3);
    expect(`${ran.out}${ran.err}`).not.toContain('secret');
  });

  test('an output whose ending says no format, and several files without an output', async () => {
    const cwd = folder();
    const run = (...words: string[]) =>
      relata(['score', ...words, '--instrument', 'phq-9'], { cwd });
    expect((await run('x.csv', '--engine', 'duckdb', '--output', 'x.xyz')).err).toContain('x.xyz');
    writeFileSync(join(cwd, 'in.ndjson'), '{"phq9_1": 1}\n');
    expect((await run('in.ndjson', '--table', 't')).err).toContain('--table');
    expect((await run('*.parquet')).err).toContain('--output');
    expect(await run('*.parquet', '--output', 'a.csv')).toMatchObject({ code: 3 });
    expect(existsSync(join(cwd, 'a.csv'))).toBe(false);
  });
});

test('an interrupt while DuckDB works leaves nothing behind', async () => {
  const cwd = folder();
  const items = PHQ.map((name) => `(range % 4)::TINYINT AS ${name}`).join(', ');
  await duckdb(`COPY (SELECT range AS id, ${items} FROM range(4000000)) TO '${cwd}/in.parquet'`);
  const started = child(
    ['score', 'in.parquet', '--instrument', 'phq-9', '--output', 'out.csv'],
    cwd,
  );
  const working = () => readdirSync(cwd).some((name) => name.endsWith('.relata-tmp'));
  while (!working()) await setTimeout(10);
  await setTimeout(100);
  started.process.kill('SIGINT');
  const ended = await started.ended;
  expect([ended.code, ended.err]).toEqual([
    130,
    expect.stringContaining('no output was left behind'),
  ]);
  expect(readdirSync(cwd)).toEqual(['in.parquet']);
});

test('an option that is about text is refused, and not left out', async () => {
  const io = {
    cwd: folder(),
    stdin: Readable.from([]),
    stdout: new PassThrough(),
    stderr: new PassThrough(),
  };
  const options = { keep: 'none', onInvalid: 'reject', encoding: 'utf-8', headerRows: 3 } as const;
  await expect(scoreWithDuckdb('in.parquet', options, io)).rejects.toThrow('--header-rows');
});

test('an output that is one of the files of a pattern is refused', async () => {
  const cwd = folder();
  await duckdb(
    `COPY (SELECT ${PHQ.map((name) => `1 AS ${name}`).join(', ')}) TO '${cwd}/a.parquet'`,
  );
  const words = ['score', '*.parquet', '--instrument', 'phq-9', '--output', 'a.parquet'];
  expect(await relata(words, { cwd })).toMatchObject({
    code: 6,
    err: expect.stringContaining('outputIsInput'),
  });
});
