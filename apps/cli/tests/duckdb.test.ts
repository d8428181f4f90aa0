import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { PassThrough, Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { scoreWithDuckdb } from '../src/engines/duckdb/score-with-duckdb.ts';
import { duckdb, spoilt } from './support/duckdb.ts';
import { PHQ, phqFile } from './support/phq.ts';
import { folder, relata, rowsOf } from './support/relata.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');

/** A folder with answers to an instrument, as text and as Parquet. */
async function answers(id: string, words: boolean, form: readonly string[] = []) {
  const cwd = folder();
  const made = await relata([
    'simulate',
    id,
    ...form,
    '--n',
    '300',
    '--seed',
    '3',
    '--output',
    '-',
  ]);
  const { text, header } = spoilt(made.out, words);
  writeFileSync(join(cwd, 'in.csv'), text);
  const type = words ? 'VARCHAR' : 'DOUBLE';
  const types = header.map((name, i) => `'${name}': '${i === 0 ? 'VARCHAR' : type}'`).join(', ');
  await duckdb(
    `COPY (SELECT * FROM read_csv('${cwd}/in.csv', header = true, columns = {${types}})) TO '${cwd}/in.parquet'`,
  );
  const read = (name: string) => readFileSync(join(cwd, name), 'utf8');
  return { cwd, read };
}

const WAYS: readonly [string, boolean, readonly string[]][] = [
  ['phq-9', false, ['--bounds', '--bands']],
  ['phq-9', true, ['--on-invalid', 'missing']],
  ['ecr-r', false, ['--bounds', '--missing', '99,-99']],
  ['ecr-r', true, ['--missing', '99,x', '--keep', 'none']],
  ['dass-21', true, ['--bounds', '--bands', '--on-invalid', 'missing']],
  ['rsq-8', false, ['--bounds']],
  ['rses', false, ['--reversed-in-source', 'all', '--bounds']],
  ['rses', true, ['--reversed-in-source', 'all', '--on-invalid', 'missing']],
  ['qids-sr16', false, ['--bounds', '--bands', '--keep', 'all']],
  ['pcl-5', true, ['--bands']],
  ['djgls-6', false, ['--bounds']],
  ['rpp', false, ['--bounds', '--bands', '--form', 'rpp-9']],
];

describe('Scores of a Parquet file', () => {
  test.each(WAYS)(
    'of %s (text: %s, %j) are those of the same table as text',
    async (id, words, options) => {
      const form = options.includes('--form') ? options.slice(-2) : [];
      const { cwd, read } = await answers(id, words, form);
      const run = (input: string, mark: string) =>
        relata(
          [
            ...['score', input, '--instrument', id, ...options, '--output', `${mark}.csv`],
            ...[
              '--rejects',
              `${mark}.r.csv`,
              '--codebook',
              `${mark}.json`,
              '--methods',
              `${mark}.md`,
              '--json',
            ],
          ],
          { cwd },
        );
      const bytes = await run('in.csv', 'bytes');
      const tables = await run('in.parquet', 'tables');
      expect([bytes.code, tables.code]).toEqual([0, 0]);
      for (const end of ['csv', 'r.csv', 'json', 'md']) {
        expect(read(`tables.${end}`)).toBe(read(`bytes.${end}`));
      }
      expect(read('tables.r.csv').split('\n').length).toBeGreaterThan(20);
      const names = { input: '', output: '', rejects: '' };
      expect({ ...JSON.parse(tables.out), ...names }).toEqual({
        ...JSON.parse(bytes.out),
        ...names,
      });
      expect(tables.err).toBe(bytes.err);
      expect(readdirSync(cwd).filter((name) => name.includes('relata-tmp'))).toEqual([]);
    },
  );

  test('of several instruments at once stand side by side, and so do their faults', async () => {
    const cwd = folder();
    const both = `id,${PHQ.join(',')},${Array.from({ length: 7 }, (_, i) => `gad7_${i + 1}`).join(',')}`;
    const rows = [
      'a,1,1,1,1,1,1,1,1,0,1,1,1,1,1,1,9',
      'b,7,1,1,1,1,1,1,1,0,1,8,1,1,1,1,1',
      'c,,,,,,,,,,3,3,3,3,3,3,3',
    ];
    writeFileSync(join(cwd, 'in.csv'), `${[both, ...rows].join('\n')}\n`);
    await duckdb(`COPY (FROM '${cwd}/in.csv') TO '${cwd}/in.parquet'`);
    for (const [input, mark] of [
      ['in.csv', 'a'],
      ['in.parquet', 'b'],
    ] as const) {
      const words = ['score', input, '--instrument', 'phq-9,gad-7', '--output', `${mark}.csv`];
      const ran = await relata([...words, '--rejects', `${mark}.r.csv`, '--strict'], { cwd });
      expect(ran.code).toBe(7);
    }
    const read = (name: string) => readFileSync(join(cwd, name), 'utf8');
    expect(read('b.csv')).toBe(read('a.csv'));
    expect(read('b.r.csv')).toBe(read('a.r.csv'));
    expect(read('b.r.csv').split('\n')).toHaveLength(5);
  });
});

test.each(['parquet', 'ndjson', 'json', 'csv', 'tsv', 'arrow'])(
  'an output named .%s has the same rows in the same order, and can be scored again',
  async (end) => {
    const { cwd, read } = await answers('phq-9', false);
    await relata(['score', 'in.csv', '--instrument', 'phq-9', '--output', 'want.csv'], { cwd });
    const keep = ['--keep', 'all', '--instrument', 'phq-9', '--quiet'];
    const made = await relata(['score', 'in.parquet', ...keep, '--output', `made.${end}`], { cwd });
    expect([made.code, made.err]).toEqual([0, '']);
    const again = ['score', `made.${end}`, '--instrument', 'phq-9', '--keep', 'id'];
    const ran = await relata([...again, '--engine', 'duckdb', '--output', 'again.csv'], { cwd });
    expect(ran.code).toBe(0);
    expect(read('again.csv')).toBe(read('want.csv'));
  },
);

test.each(['lz4', 'zstd'])('a Feather file compressed by %s is read', async (how) => {
  const cwd = folder();
  const score = (file: string, output: string) =>
    relata(
      ['score', join(FIXTURES, file), '--instrument', 'phq-9', '--quiet', '--output', output],
      { cwd },
    );
  await score('phq-9.csv', 'a.csv');
  const { code, err } = await score(`phq-9.${how}.feather`, 'b.csv');
  expect([code, err]).toEqual([0, '']);
  expect(readFileSync(join(cwd, 'b.csv'), 'utf8')).toBe(readFileSync(join(cwd, 'a.csv'), 'utf8'));
});

describe('A database', () => {
  async function database() {
    const cwd = folder();
    writeFileSync(
      join(cwd, 'in.csv'),
      phqFile('a,1,1,1,1,1,1,1,1,0', 'b,9,1,1,1,1,1,1,1,1', 'c,2,2,2,2,2,2,2,2,2'),
    );
    await relata(['score', 'in.csv', '--instrument', 'phq-9', '--output', 'want.csv'], { cwd });
    await duckdb(
      `ATTACH '${cwd}/study.duckdb' AS s`,
      `CREATE TABLE s."wave 1" AS FROM '${cwd}/in.csv'`,
      'DETACH s',
    );
    const sqlite = new DatabaseSync(join(cwd, 'study.db'));
    const text = readFileSync(join(cwd, 'in.csv'), 'utf8').trimEnd().split('\n').slice(1);
    sqlite.exec(
      `CREATE TABLE "wave 1" (id TEXT, ${PHQ.map((name) => `${name} INTEGER`).join(', ')})`,
    );
    for (const line of text)
      sqlite.exec(`INSERT INTO "wave 1" VALUES ('${line.replace(',', "',")})`);
    sqlite.close();
    const score = (file: string, ...options: string[]) =>
      relata(
        ['score', file, '--instrument', 'phq-9', '--output', 'out.csv', '--quiet', ...options],
        { cwd },
      );
    return { cwd, score, read: (name: string) => readFileSync(join(cwd, name), 'utf8') };
  }

  test.each(['study.duckdb', 'study.db'])('%s is scored by table or by query', async (file) => {
    const { score, read } = await database();
    const table = await score(file, '--table', '"wave 1"');
    expect([table.code, table.err]).toEqual([0, '']);
    expect(read('out.csv')).toBe(read('want.csv'));
    const query = await score(file, '--query', `SELECT * FROM "wave 1" WHERE id = 'c'`);
    expect([query.code, query.err]).toEqual([0, '']);
    expect(read('out.csv').split('\n')).toHaveLength(3);
  });

  test.each(['study.duckdb', 'study.db'])(
    '%s without either, or with a query that fails, is a problem',
    async (file) => {
      const { score } = await database();
      expect(await score(file)).toMatchObject({ code: 2, err: expect.stringContaining('--table') });
      const ran = await score(file, '--query', 'SELECT x FROM nowhere');
      expect(ran).toMatchObject({ code: 2, err: expect.stringContaining('nowhere') });
      const absent = await score(file, '--table', 'nowhere');
      expect(absent).toMatchObject({ code: 2, err: expect.stringContaining('nowhere') });
    },
  );
});

test('values alone come with how many items have no answer, and the counts stay', async () => {
  const { cwd, read } = await answers('ecr-r', true);
  const io = {
    cwd,
    stdin: Readable.from([]),
    stdout: new PassThrough(),
    stderr: new PassThrough(),
  };
  const options = {
    instrument: 'ecr-r',
    keep: 'others',
    onInvalid: 'reject',
    encoding: 'utf-8',
    quiet: true,
  } as const;
  const brief = await scoreWithDuckdb(
    'in.parquet',
    { ...options, output: 'brief.csv', detail: 'values' },
    io,
  );
  const whole = await scoreWithDuckdb('in.parquet', { ...options, output: 'whole.csv' }, io);
  expect({ ...brief, output: '' }).toEqual({ ...whole, output: '' });
  expect(brief.rejectedRows).toBeGreaterThan(5);
  const rows = rowsOf(read('whole.csv'));
  expect(rowsOf(read('brief.csv'))).toEqual(
    rows.map((row) => ({
      id: row['id'],
      ecr_r_anxiety: row['ecr_r_anxiety'],
      ecr_r_avoidance: row['ecr_r_avoidance'],
      ecr_r_missing:
        row['ecr_r_anxiety_status'] === 'rejected'
          ? ''
          : String(
              36 - Number(row['ecr_r_anxiety_answered']) - Number(row['ecr_r_avoidance_answered']),
            ),
    })),
  );
});

test('several Parquet files are one table, in the order of their names', async () => {
  const cwd = folder();
  for (const [name, id] of [
    ['b', 2],
    ['a', 1],
  ] as const) {
    await duckdb(
      `COPY (SELECT ${id} AS id, ${PHQ.map((item) => `${id} AS ${item}`).join(', ')}) TO '${cwd}/${name}.parquet'`,
    );
  }
  const ran = await relata(
    ['score', '*.parquet', '--instrument', 'phq-9', '--output', '-', '--quiet'],
    { cwd },
  );
  expect(
    ran.out
      .split('\n')
      .slice(1, 3)
      .map((line) => line.slice(0, 5)),
  ).toEqual(['1,9,s', '2,18,']);
});

test('signs of a pattern in the name of a file that is there stand for themselves', async () => {
  const cwd = folder();
  for (const [name, id] of [
    ['a[1]*.parquet', 1],
    ['a1x.parquet', 2],
  ] as const) {
    await duckdb(
      `COPY (SELECT ${id} AS id, ${PHQ.map((item) => `${id} AS ${item}`).join(', ')}) TO '${cwd}/${name}'`,
    );
  }
  const words = ['score', 'a[1]*.parquet', '--instrument', 'phq-9', '--output', '-', '--quiet'];
  const { out, err } = await relata(words, { cwd });
  expect(err).toBe('');
  expect(out.trimEnd().split('\n')).toHaveLength(2);
  expect(out).toContain('\n1,9,scored');
});

test('lines of JSON become lines of JSON on standard output', async () => {
  const { cwd } = await answers('phq-9', false);
  await duckdb(`COPY (FROM '${cwd}/in.parquet') TO '${cwd}/in.ndjson' (FORMAT json)`);
  const words = ['score', 'in.ndjson', '--instrument', 'phq-9', '--output', '-', '--quiet'];
  const { out } = await relata(words, { cwd });
  const lines = out.trimEnd().split('\n');
  expect(lines).toHaveLength(300);
  expect(JSON.parse(lines[0] as string)).toMatchObject({ id: '1', phq_9_total_status: 'scored' });
});
