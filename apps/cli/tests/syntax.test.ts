import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { phqFile } from './support/phq.ts';
import { folder, ROOT, relata } from './support/relata.ts';
import {
  cannotRun,
  csvRows,
  differences,
  runScript,
  type ScriptEnd,
} from './support/run-script.ts';

/** A file of 400 respondents: answers from `low` to `high`, some missing, some no option. */
function answers(
  items: readonly string[],
  [low, high]: readonly [number, number],
  { separator = ',', missing = [''], wrong = ['99', 'x'], above = [] as readonly string[] } = {},
): string {
  let state = 7;
  const below = (n: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % n;
  };
  const pick = (from: readonly string[]) => from[below(from.length)] as string;
  const cell = (row: number) => {
    const chance = below(100);
    if (chance < (row % 5) * 4) return pick(missing);
    if (chance === 99 && row % 3 === 0 && wrong.length > 0) return pick(wrong);
    const number = low + below(high - low + 1);
    return pick([
      `${number}`,
      `${number}`,
      `${number}`,
      ` 0${number}`.replace('0-', '-'),
      `${number}.0`,
    ]);
  };
  const rows = Array.from({ length: 400 }, (_, i) => [
    `"Jürgen ""${i}""${separator} é"`,
    ...items.map(() => cell(i)),
    `${20 + (i % 50)}`,
  ]);
  const line = (cells: readonly string[]) => `${cells.join(separator)}\n`;
  return [
    ['name', ...items, 'age'],
    ...above.map((text) => ['n', ...items.map(() => text), 'n']),
    ...rows,
  ]
    .map(line)
    .join('');
}

const numbered = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${prefix}${i + 1}`);

/** Scores in.csv, with its scoring as a script beside it. */
async function scoredWith(script: string, text: string | Uint8Array, options: readonly string[]) {
  const cwd = folder();
  writeFileSync(join(cwd, 'in.csv'), text);
  const words = [
    'score',
    'in.csv',
    ...options,
    '--bands',
    '--syntax',
    script,
    '--quiet',
    '--force',
  ];
  const { code, err } = await relata(words, { cwd });
  expect([code, err.replaceAll(/^relata: .*\n/gm, '')]).toEqual([0, '']);
  return cwd;
}

/** What a script says of scores: bands where there is a score, and not whether they are decided. */
const said = (file: string, delimiter?: string) =>
  csvRows(file, delimiter).map((row) =>
    Object.fromEntries(
      Object.entries(row)
        .filter(([name]) => !name.endsWith('_decided'))
        .map(([name, cell]) => [name, row[name.replace(/_band$/, '')] === '' ? '' : cell]),
    ),
  );

type Run = readonly [what: string, text: string, options: string, separator: string];

const RUNS: readonly Run[] = [
  [
    'columns by pattern, codes for missing, and answers that are none',
    answers(numbered('e_', 36), [1, 7], { missing: ['', '-99', '-99.0', 'NA', '\u00a0'] }),
    '--instrument ecr-r --items e_{n} --missing -99,NA',
    ',',
  ],
  [
    'a shift, columns already reversed and semicolons',
    answers(numbered('e', 36), [0, 6], { separator: ';' }),
    '--instrument ecr-r --items e{n} --shift 1 --reversed-in-source all',
    ';',
  ],
  [
    'one item reversed already, another not, in a form, below three header rows',
    answers(numbered('Q', 10), [1, 4], { missing: ['0'], above: ['a text', '{id}'] }),
    '--instrument rses --form order-a --items Q{n} --shift -1 --missing 0 --header-rows 3 --reversed-in-source 3',
    ',',
  ],
  [
    'a value map',
    answers(numbered('Q', 10), [1, 4]),
    '--instrument rses --form order-a-1-4 --items Q{n}',
    ',',
  ],
  [
    'bands and a flag, coded from 1',
    answers(numbered('phq_', 9), [1, 4]),
    '--instrument phq-9 --items phq_{n} --shift -1',
    ',',
  ],
  [
    'items of several parts, tabs between cells',
    answers(
      numbered('r', 9).flatMap((item) => [`${item}_concern`, `${item}_expectancy`]),
      [1, 6],
      { separator: '\t' },
    ),
    '--instrument a-rsq --items r{n}_{part}',
    '\t',
  ],
];

describe.each<ScriptEnd>(['R', 'py'])('--syntax scores.%s', (end) => {
  const reason = cannotRun(end);
  const skipped = reason ? ` (skipped: ${reason})` : '';
  test.skipIf(reason !== undefined).each<Run>(RUNS)(
    `gives the scores of the run: %s${skipped}`,
    async (_, text, options, separator) => {
      const cwd = await scoredWith(`scores.${end}`, text, options.split(' '));
      const scores = said(join(cwd, 'in.scored.csv'), separator);
      const statuses = new Set(scores.flatMap((row) => Object.values(row)));
      expect(statuses).toContain('scored');
      expect(statuses).toContain('rejected');
      expect(differences(scores, runScript(cwd, `scores.${end}`, end, 'in.csv'))).toEqual([]);
    },
  );

  test.skipIf(reason !== undefined)(
    `never gives scores of a part of the file, in whatever locale${skipped}`,
    async () => {
      const text = answers(numbered('e', 36), [1, 7]);
      const cwd = await scoredWith(`scores.${end}`, text, [
        '--instrument',
        'ecr-r',
        '--items',
        'e{n}',
      ]);
      const scores = said(join(cwd, 'in.scored.csv'));
      let rows: ReturnType<typeof runScript> = [];
      try {
        rows = runScript(cwd, `scores.${end}`, end, 'in.csv', { LC_ALL: 'C', LANG: 'C' });
      } catch {
        return; // It stopped.
      }
      expect(rows).toHaveLength(scores.length);
    },
  );
});

interface Connection {
  run(sql: string): Promise<unknown>;
}
const fromLibrary = createRequire(join(ROOT, 'packages/relata/package.json'));

test('--syntax scores.sql gives the scores of the run in DuckDB', async () => {
  const { DuckDBInstance } = fromLibrary('@duckdb/node-api') as {
    DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Connection> }> };
  };
  const text = answers(numbered('e_', 36), [1, 7], { missing: ['', '-99'], wrong: ['99'] });
  const cwd = await scoredWith('scores.sql', text, [
    ...['--instrument', 'ecr-r', '--items', 'e_{n}', '--missing', '-99', '--bounds'],
  ]);
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const sql = readFileSync(join(cwd, 'scores.sql'), 'utf8');
  await connection.run(
    `CREATE TABLE "in" AS SELECT * FROM read_csv('${join(cwd, 'in.csv')}', all_varchar = true)`,
  );
  const out = join(cwd, 'by-sql.csv');
  await connection.run(`COPY (${sql.replace(/;\s*$/, '\n')}) TO '${out}' (HEADER)`);
  expect(differences(csvRows(join(cwd, 'in.scored.csv')), csvRows(out))).toEqual([]);
});

test('several scripts, SPSS among them, are written and named together with the scores', async () => {
  const cwd = folder();
  writeFileSync(join(cwd, 'in.csv'), phqFile('a,2,2,2,2,2,2,2,2,1'));
  const scripts = ['--syntax', 'a.sps', '--syntax', 'b.R', '--syntax', 'c.PY', '--syntax', 'd.sql'];
  const words = ['score', 'in.csv', '--instrument', 'phq-9', '--shift', '0', '--quiet', ...scripts];
  expect(await relata(words, { cwd })).toEqual({ code: 0, out: '', err: '' });
  expect(readdirSync(cwd).sort()).toEqual([
    'a.sps',
    'b.R',
    'c.PY',
    'd.sql',
    'in.csv',
    'in.scored.csv',
  ]);
  expect(readFileSync(join(cwd, 'd.sql'), 'utf8')).toMatch(
    /^-- The table in holds the answers of "in\.csv"/,
  );
});

test('SPSS syntax has the codes of the file: shifted, and turned back', async () => {
  const text = answers(numbered('q', 10), [1, 4], { wrong: [] });
  const options = ['--instrument', 'rses', '--form', 'order-a', '--items', 'q{n}'];
  const cwd = await scoredWith('a.sps', text, [
    ...options,
    '--shift',
    '-1',
    '--reversed-in-source',
    '3',
  ]);
  const syntax = readFileSync(join(cwd, 'a.sps'), 'utf8').replaceAll(/\s+/g, ' ');
  expect(syntax).toMatch(/RECODE q3 \(MISSING=SYSMIS\) \(1=3\) \(2=2\) \(3=1\) \(4=0\)/);
  expect(syntax).toMatch(/RECODE q1 .*\(1=0\) \(2=1\) \(3=2\) \(4=3\)/);
  expect(syntax).toContain('Added to each number of the file before it is an answer: -1.');
});

test.each<[script: string, options: readonly string[], sentence: RegExp]>([
  ['a.stata', [], /ends in none of \.R, \.py, \.sps and \.sql/],
  ['a.R', ['--labels', 'auto'], /R does not say --labels/],
  ['a.sql', ['--labels', 'auto'], /SQL does not say --labels/],
  ['a.py', ['--on-invalid', 'missing'], /does not say --on-invalid missing/],
  ['a.R', ['--decimal', 'comma'], /does not say --decimal comma/],
  ['a.R', ['--shift', '0.5'], /does not say --shift 0\.5/],
  ['a.sql', ['--shift', '-1'], /does not say --shift -1/],
  ['a.sql', ['--missing', 'NA'], /does not say texts after --missing/],
  ['a.sql', ['--missing', '3', '--force'], /cannot be written: .*outside 0 to 3/],
])(
  'what %s cannot say with %j is refused, and nothing is written',
  async (script, options, sentence) => {
    const cwd = folder();
    writeFileSync(join(cwd, 'in.csv'), phqFile('a,1,1,1,1,1,1,1,1,0'));
    const words = ['score', 'in.csv', '--instrument', 'phq-9', ...options, '--syntax', script];
    const { code, err } = await relata(words, { cwd });
    expect([code, err]).toEqual([2, expect.stringMatching(sentence)]);
    expect(err).toContain('[badOption]');
    expect(readdirSync(cwd)).toEqual(['in.csv']);
  },
);

test('columns that a language takes for one, and text in another encoding, are refused', async () => {
  const cwd = folder();
  const text = phqFile('J\u00fcrgen,1,1,1,1,1,1,1,1,0').replace('id', 'ID,id').replace('J', 'x,J');
  writeFileSync(join(cwd, 'in.csv'), Buffer.from(text, 'latin1'));
  const words = ['score', 'in.csv', '--instrument', 'phq-9', '--syntax'];
  expect((await relata([...words, 'a.sql'], { cwd })).err).toMatch(/differ in capitals or signs/);
  expect((await relata([...words, 'a.sps'], { cwd })).err).toMatch(/differ in capitals or signs/);
  expect((await relata([...words, 'a.R'], { cwd })).err).toMatch(/an input in windows-1252/);
  expect(readdirSync(cwd)).toEqual(['in.csv']);
});

test('several instruments or occasions in one run are refused', async () => {
  const cwd = folder();
  const both = phqFile('a,1,1,1,1,1,1,1,1,0').replaceAll('phq9_', 'phq9_t1_');
  writeFileSync(join(cwd, 'in.csv'), both);
  const words = ['score', 'in.csv', '--instrument', 'phq-9', '--items', 'phq9_{wave}_{n}'];
  expect((await relata([...words, '--syntax', 'a.py'], { cwd })).err).toMatch(
    /Python does not say occasions/,
  );
  expect(readdirSync(cwd)).toEqual(['in.csv']);
});

test('a script never replaces the input or the scores', async () => {
  const cwd = folder();
  writeFileSync(join(cwd, 'in.R'), phqFile('a,1,1,1,1,1,1,1,1,0'));
  const words = ['score', 'in.R', '--instrument', 'phq-9', '--syntax', 'in.R'];
  const { code, err } = await relata(words, { cwd });
  expect([code, err]).toEqual([6, expect.stringContaining('[outputIsInput]')]);
});
