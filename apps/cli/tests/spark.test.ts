import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { parse } from 'csv-parse/sync';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { scoreWithSpark } from '../src/engines/spark/score-with-spark.ts';
import { child } from './support/child.ts';
import { PHQ, phqFile } from './support/phq.ts';
import { folder, relata } from './support/relata.ts';
import { sparkEnvironment } from './support/spark.ts';

const environment = sparkEnvironment();
const why = environment ? '' : ' (skipped: no SPARK_HOME, no spark-submit, no pyspark)';
const settings = (...list: string[]) => list.flatMap((one) => ['--spark-conf', one]);
const LOCAL = [
  ...['--engine', 'spark', '--master', 'local[2]'],
  // What a short run needs not.
  ...settings('spark.ui.enabled=false', 'spark.driver.extraJavaOptions=-XX:TieredStopAtLevel=1'),
];
/** Without the compiler of queries, which takes longer than a few rows do. */
const SHORT = [
  ...LOCAL,
  ...settings('spark.sql.codegen.wholeStage=false', 'spark.sql.codegen.factoryMode=NO_CODEGEN'),
];
const GAD = Array.from({ length: 7 }, (_, i) => `gad7_${i + 1}`);
const ITEMS = [...PHQ, ...GAD];

type Row = Readonly<Record<string, string>>;

/** Cells as people write them, right and wrong, the same at every run. */
function cells(rows: number): string[][] {
  let state = 20_261_123;
  const below = (n: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 8) % n;
  };
  const odd = ['', ' ', 'NA', '-99', '-99.0', '03', ' 2 ', '3.0', '4', '1.5', 'x', '1e0', 'NaN'];
  return Array.from({ length: rows }, () =>
    ITEMS.map(() => (below(40) === 0 ? (odd[below(odd.length)] as string) : String(below(4)))),
  );
}

const table = (file: string): Row[] => parse(readFileSync(file), { columns: true });

/** The rows of a folder of CSV that Spark wrote. */
const dataset = (path: string): Row[] =>
  readdirSync(path)
    .filter((name) => /^part-.*\.csv$/.test(name))
    .flatMap((name) => table(join(path, name)));

const sorted = (rows: readonly Row[]) =>
  rows.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
const byId = (rows: readonly Row[]) => rows.toSorted((a, b) => Number(a['id']) - Number(b['id']));

/** Cells that differ: numbers by more than 1 part in 10^12, all else by a letter. */
function differences(wanted: readonly Row[], got: readonly Row[]): string[] {
  expect(got.length).toBe(wanted.length);
  return wanted.flatMap((row, i) =>
    Object.entries(row).flatMap(([name, cell]) => {
      const found = got[i]?.[name];
      const near =
        cell !== '' && Math.abs(Number(found) - Number(cell)) <= 1e-12 * Math.abs(Number(cell));
      return found === cell || near ? [] : [`${i} ${name}: ${found}, wanted ${cell}`];
    }),
  );
}

async function scored(words: readonly string[], cwd: string) {
  const { code, out, err } = await relata(['score', ...words, '--json'], { cwd });
  expect(code, err).toBe(0);
  const { rows, rejectedRows, faults, treatedAsMissing, instruments } = JSON.parse(out);
  return { rows, rejectedRows, faults, treatedAsMissing, instruments };
}

describe.skipIf(!environment)(`relata score --engine spark${why}`, { timeout: 300_000 }, () => {
  beforeEach(() => {
    for (const [name, value] of Object.entries(environment ?? {})) vi.stubEnv(name, value);
    return () => vi.unstubAllEnvs();
  });

  test('gives the rows, rejects and counts of the run on one machine, whatever the cells hold', async () => {
    const cwd = folder();
    const lines = cells(400).map((row, i) => {
      const text = [i + 1, `"O'Neil, ""${i}"""`, ...row].join(',');
      return i % 50 === 7 ? `${text},1` : i % 50 === 9 ? text.slice(0, -2) : text;
    });
    const header = ['id', 'who', ...ITEMS].join(',');
    writeFileSync(join(cwd, 'answers.csv'), `${header}\n${lines.join('\n')}\n`);
    const words = ['answers.csv', '--instrument', 'phq-9,gad-7', '--missing', '-99,NA'];
    const more = ['--bounds', '--bands', '--reversed-in-source', 'phq9_2', '--force'];
    const here = ['--output', 'one.csv', '--rejects', 'one-rejects.csv'];
    const there = ['--output', 'all.csv', '--rejects', 'all-rejects.csv'];
    const one = await scored([...words, ...more, ...here], cwd);
    const all = await scored([...words, ...more, ...there, ...LOCAL], cwd);
    expect(one.rejectedRows).toBeGreaterThan(50);
    expect(all).toEqual(one);
    const [wanted, got] = [table(join(cwd, 'one.csv')), dataset(join(cwd, 'all.csv'))];
    expect(Object.keys(got[0] ?? {})).toEqual(Object.keys(wanted[0] ?? {}));
    expect(differences(wanted, byId(got))).toEqual([]);
    const plain = (rows: readonly Row[]) =>
      sorted(
        rows.map(({ row: _, ...rest }) =>
          rest['code'] === 'raggedRow' ? { ...rest, sentence: '' } : rest,
        ),
      );
    const faults = dataset(join(cwd, 'all-rejects.csv'));
    expect(faults.every(({ row }) => row === '')).toBe(true);
    expect(plain(faults)).toEqual(plain(table(join(cwd, 'one-rejects.csv'))));
    expect(readdirSync(cwd).filter((name) => name.includes('relata-tmp'))).toEqual([]);
  });

  test('reads JSON, writes Parquet, and reads that again, with wrong answers as missing ones', async () => {
    const cwd = folder();
    const rows = cells(300).map((row, i) => [
      String(i + 1),
      ...row.map((cell) => (/^\s*$|[^\d.-]/.test(cell) ? '' : String(Number(cell)))),
    ]);
    const names = ['id', ...ITEMS];
    writeFileSync(join(cwd, 'a.csv'), [names, ...rows].map((row) => `${row.join()}\n`).join(''));
    mkdirSync(join(cwd, 'parts'));
    const json = rows.map((row) =>
      JSON.stringify(
        Object.fromEntries(row.map((cell, i) => [names[i], cell === '' ? null : Number(cell)])),
      ),
    );
    for (const [part, from] of [0, 150].entries()) {
      const text = json
        .slice(from, from + 150)
        .map((line) => `${line}\n`)
        .join('');
      writeFileSync(join(cwd, 'parts', `${part}.ndjson`), text);
    }
    const phq = ['--instrument', 'phq-9', '--missing', '-99', '--keep', 'all'];
    await scored(['parts/*.ndjson', ...phq, '--output', 'phq.parquet', ...SHORT], cwd);
    await scored(['a.csv', ...phq, '--output', 'phq.csv'], cwd);
    const gad = ['--instrument', 'gad-7', '--on-invalid', 'missing', '--missing', '-99'];
    const there = await scored(['phq.parquet', ...gad, '--output', 'both.csv', ...SHORT], cwd);
    const here = await scored(['phq.csv', ...gad, '--output', 'one.csv'], cwd);
    expect(here.treatedAsMissing).toBeGreaterThan(5);
    expect(there).toEqual(here);
    const got = byId(dataset(join(cwd, 'both.csv')));
    const wanted = table(join(cwd, 'one.csv'));
    expect(differences(wanted, got)).toEqual([]);

    const io = { stdin: Readable.from([]), stdout: new PassThrough(), stderr: new PassThrough() };
    const brief = { keep: 'id', encoding: 'utf-8', detail: 'values', missing: '-99' } as const;
    await scoreWithSpark(
      'phq.parquet',
      {
        ...brief,
        instrument: 'gad-7',
        onInvalid: 'reject',
        output: 'brief.csv',
        master: 'local[2]',
      },
      { ...io, cwd },
    );
    const values = byId(dataset(join(cwd, 'brief.csv')));
    expect(Object.keys(values[0] ?? {}).slice(-1)).toEqual(['gad_7_missing']);
    for (const [i, row] of values.entries()) {
      const cells = GAD.map((name) => wanted[i]?.[name] ?? rows[i]?.[names.indexOf(name)] ?? '');
      const wrong = cells.some((cell) => cell !== '' && cell !== '-99' && !/^[0-3]$/.test(cell));
      const open = cells.filter((cell) => cell === '' || cell === '-99').length;
      expect(row['gad_7_missing']).toBe(wrong ? '' : String(open));
    }
  });

  test.each([
    ['SIGTERM', 143, 'no output was left behind'],
    ['SIGKILL', null, ''],
  ] as const)('%s midway ends Spark, and nothing stays behind', async (signal, code, said) => {
    const cwd = folder();
    const rows = Array.from({ length: 400_000 }, (_, i) => `${i},1,1,1,1,1,1,1,1,1`);
    writeFileSync(join(cwd, 'answers.csv'), phqFile(rows.join('\n')));
    const words = ['score', 'answers.csv', '--instrument', 'phq-9', '--output', 'out', ...SHORT];
    const started = child(words, cwd);
    const begun = () => readdirSync(cwd).some((name) => name.endsWith('relata-tmp'));
    while (!begun()) await setTimeout(20);
    started.process.kill(signal);
    const ended = await started.ended;
    expect([ended.code, ended.err]).toEqual([code, expect.stringContaining(said)]);
    // After a kill that no program sees, it is Spark that notices and clears up.
    if (signal === 'SIGKILL') while (begun()) await setTimeout(100);
    expect(readdirSync(cwd)).toEqual(['answers.csv']);
  });

  test('a path that is not there, and columns that are not, are told by their names', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'answers.csv'), 'id,q1,q2\n1,2,3\n');
    const score = (file: string) =>
      relata(['score', file, '--instrument', 'phq-9', '--output', 'out', ...SHORT], { cwd });
    const absent = await score('absent.parquet');
    expect([absent.code, absent.err]).toEqual([3, expect.stringContaining('[inputMissing]')]);
    const other = await score('answers.csv');
    expect([other.code, other.err]).toEqual([4, expect.stringMatching(/phq9_1[\s\S]*id, q1, q2/)]);
    expect(existsSync(join(cwd, 'out'))).toBe(false);
  });
});

describe('relata score --engine spark, before Spark is started,', () => {
  const score = async (words: readonly string[], cwd = folder()) => {
    writeFileSync(join(cwd, 'a.csv'), phqFile('1,1,1,1,1,1,1,1,1,1'));
    return relata(['score', 'a.csv', '--instrument', 'phq-9', '--engine', 'spark', ...words], {
      cwd,
    });
  };

  test('says how to get one where there is none', async () => {
    vi.stubEnv('SPARK_HOME', folder());
    const { code, err } = await score(['--output', 'out']);
    expect([code, err]).toEqual([9, expect.stringContaining('[engineMissing]')]);
    vi.stubEnv('SPARK_HOME', undefined);
    vi.stubEnv('PATH', folder());
    const none = await score(['--output', 'out']);
    expect([none.code, none.err]).toEqual([9, expect.stringContaining('pip install pyspark')]);
    vi.unstubAllEnvs();
  });

  test('does not write over a dataset', async () => {
    const cwd = folder();
    mkdirSync(join(cwd, 'out'));
    const { code, err } = await score(['--output', 'out'], cwd);
    expect([code, err]).toEqual([6, expect.stringContaining('out exists already. [outputExists]')]);
  });

  test.each<[string, readonly string[], RegExp]>([
    ['no output', [], /--output <folder>/],
    [
      'a setting that is none',
      ['--output', 'o', '--spark-conf', 'memory=4g'],
      /--spark-conf memory/,
    ],
    [
      'a driver elsewhere',
      ['--output', 'o', '--spark-conf', 'spark.submit.deployMode=cluster'],
      /must run on this machine/,
    ],
    ['an output with a star', ['--output', 'o*'], /no place for a dataset/],
    ['standard output', ['--output', '-'], /no place for a dataset/],
  ])('%s is an error that says what to type', async (_, words, sentence) => {
    const { code, err } = await score(words);
    expect([code, err]).toEqual([2, expect.stringMatching(sentence)]);
  });
});
