import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PHQ } from './support/phq.ts';
import { relata, rowsOf } from './support/relata.ts';
import { scored } from './support/scored.ts';

const PHQ9 = ['--instrument', 'phq-9'];
const GAD = Array.from({ length: 7 }, (_, i) => `gad7_${i + 1}`);
const cells = (answer: string | number, count = 9) =>
  Array.from({ length: count }, () => answer).join(',');

describe('Occasions in rows', () => {
  const file = [
    `pid,visit,${PHQ.join(',')}`,
    `p1,baseline,${cells(1)}`,
    `p1,follow-up,${cells(2)}`,
    `p2,baseline,${cells(0)}`,
    `p2,baseline,${cells(3)}`,
    `p3,"follow-up",${cells(1)}`,
    '',
  ].join('\n');

  test('are kept in the output whatever --keep says, and rows are counted by them', async () => {
    const found = await scored(file, ...PHQ9, '--wave', 'visit', '--keep', 'none');
    expect(found.rows.map((row) => row['visit'])).toEqual([
      'baseline',
      'follow-up',
      'baseline',
      'baseline',
      'follow-up',
    ]);
    expect(found.summary.waves).toEqual([
      { wave: 'baseline', rows: 3 },
      { wave: 'follow-up', rows: 2 },
    ]);
    expect((await scored(file, ...PHQ9, '--wave', 'visit', '--keep', 'visit,pid')).header).toMatch(
      /^visit,pid,phq_9_total/,
    );
  });

  test('make a respondent’s second row no duplicate, but a second row of one occasion is', async () => {
    const options = [...PHQ9, '--id', 'pid'];
    const { summary, err } = await scored(file, ...options, '--wave', 'visit');
    expect(summary.duplicateIds).toEqual({ rows: 1, first: [4], compared: 5, stoppedAt: null });
    expect(err).toContain('at the same visit: row 4');
    const without = await scored(file, ...options);
    expect(without.summary.duplicateIds).toMatchObject({ rows: 2, first: [2, 4] });
    expect(without.err).toContain('--wave visit');
  });

  test('are told in the summary for people', async () => {
    const { cwd } = await scored(file, ...PHQ9);
    const { err } = await relata(['score', 'in.csv', ...PHQ9, '--wave', 'visit'], { cwd });
    expect(err).toContain('Rows by occasion: baseline 3, follow-up 2.');
  });

  test('that are names of people by mistake are not shown', async () => {
    const rows = Array.from({ length: 300 }, (_, i) => `secret${i},1,${cells(1)}`);
    const text = `pid,visit,${PHQ.join(',')}\n${rows.join('\n')}\n`;
    const { summary, err, out } = await scored(text, ...PHQ9, '--wave', 'pid');
    expect(summary.waves).toBeNull();
    expect(err).toContain('more than 200 different texts');
    expect(err + out).not.toContain('secret');
  });

  test.each([
    ['--wave', 'vist', /no column of the file[\s\S]*nearest: visit/],
    ['--wave', 'phq9_1', /holds answers/],
  ])('%s %s is refused', async (option, value, why) => {
    const { code, err } = await scored(file, ...PHQ9, option, value);
    expect(code).toBeGreaterThan(1);
    expect(err).toMatch(why);
  });
});

describe('Occasions in columns', () => {
  const names = (write: (n: number, wave: string) => string, waves: readonly string[], count = 9) =>
    waves.flatMap((wave) => Array.from({ length: count }, (_, i) => write(i + 1, wave)));

  test('are found in the header, and each has its scores, one row in and one row out', async () => {
    const header = ['id', ...names((n, wave) => `phq${n}_t${wave}`, ['1', '2', '10'])];
    const file = `${header.join(',')}\n7,${cells(1)},${cells(2)},${cells('')}\n8,${cells(0)},${cells('x')},${cells(3)}\n`;
    const found = await scored(file, ...PHQ9, '--items', 'phq{n}_t{wave}');
    expect(
      found.rows.map((row) => [
        row['phq_9_total_1'],
        row['phq_9_total_status_2'],
        row['phq_9_total_10'],
        row['phq_9_flag_selfHarm_10'],
      ]),
    ).toEqual([
      ['9', 'scored', '', 'unanswered'],
      ['0', 'rejected', '27', 'raised'],
    ]);
    expect(found.header.split(',')).toHaveLength(1 + 3 * 10);
    expect(found.summary.instruments.map(({ wave }: { wave: string }) => wave)).toEqual([
      '1',
      '2',
      '10',
    ]);
    expect(found.summary.rows).toBe(2);
  });

  test.each([
    ['T{wave}.phq_{n}', (n: number, wave: string) => `T${wave}.phq_${n}`, ['0', '1']],
    ['{wave}_phq{n}', (n: number, wave: string) => `${wave}_phq0${n}`, ['pre', 'post']],
    ['phq{n}{wave}', (n: number, wave: string) => `phq${n}${wave}`, ['a', 'b']],
    ['phq[{n}] ({wave})', (n: number, wave: string) => `phq[${n}] (${wave})`, ['Frühling', 'W2']],
  ])('are spelt as the pattern says: %s', async (pattern, write, waves) => {
    const file = `id,${names(write, waves).join(',')}\n1,${cells(1)},${cells(2)}\n`;
    const { rows } = await scored(file, ...PHQ9, '--items', pattern);
    expect(waves.map((wave) => rows[0]?.[`phq_9_total_${wave}`])).toEqual(['9', '18']);
  });

  test('give every column the score that the file of that occasion alone gives', async () => {
    const simulated = (
      await relata(['simulate', 'gad-7', '--n', '60', '--seed', '3', '--output', '-'])
    ).out;
    const rows = rowsOf(simulated);
    const half = [rows.slice(0, 30), rows.slice(30)];
    const header = ['id', ...names((n, wave) => `g${n}_w${wave}`, ['1', '2'], 7)];
    const lines = Array.from({ length: 30 }, (_, i) =>
      [i, ...half.flatMap((part) => GAD.map((name) => part[i]?.[name] ?? ''))].join(','),
    );
    const wide = await scored(
      `${header.join(',')}\n${lines.join('\n')}\n`,
      ...['--instrument', 'gad-7', '--items', 'g{n}_w{wave}', '--bounds', '--bands'],
    );
    const long = await scored(simulated, '--instrument', 'gad-7', '--bounds', '--bands');
    expect(wide.rows).toHaveLength(30);
    long.rows.forEach((row, i) => {
      const { id: _, ...scores } = row;
      const wave = i < 30 ? '1' : '2';
      for (const [name, value] of Object.entries(scores)) {
        expect([name, wide.rows[i % 30]?.[`${name}_${wave}`]]).toEqual([name, value]);
      }
    });
  });

  test('work for several instruments with occasions of their own, and with answers reversed in the file', async () => {
    const header = [
      'id',
      ...names((n, wave) => `rses${n}_${wave}`, ['1', '2'], 10),
      ...names((n, wave) => `gad${n}_${wave}`, ['1', '2', '3'], 7),
    ];
    const file = `${header.join(',')}\n1,${cells(1, 10)},${cells(2, 10)},${cells(0, 7)},${cells(1, 7)},${cells(2, 7)}\n`;
    const options = [
      ...['--instrument', 'rses,gad-7', '--items', 'rses=rses{n}_{wave},gad-7=gad{n}_{wave}'],
      ...['--reversed-in-source', 'all', '--keep', 'none'],
    ];
    const { rows, summary } = await scored(file, ...options);
    expect(rows[0]).toMatchObject({ gad_7_total_1: '0', gad_7_total_2: '7', gad_7_total_3: '14' });
    expect(
      summary.instruments.map(({ id, wave }: Record<string, string>) => `${id} ${wave}`),
    ).toEqual(['rses 1', 'rses 2', 'gad-7 1', 'gad-7 2', 'gad-7 3']);
    const byNumber = await scored(
      file,
      ...['--instrument', 'rses', '--items', 'rses{n}_{wave}'],
      ...['--reversed-in-source', '3,5,8,9,10', '--keep', 'none'],
    );
    const [first] = Object.keys(byNumber.rows[0] ?? {});
    expect(byNumber.rows[0]?.[first as string]).toBe(rows[0]?.[first as string]);
  });

  test('that miss a column are an error that names it', async () => {
    const header = names((n, wave) => `phq${n}_t${wave}`, ['1', '2']).filter(
      (name) => name !== 'phq9_t2',
    );
    const { code, err } = await scored(
      `${header.join(',')}\n`,
      ...PHQ9,
      '--items',
      'phq{n}_t{wave}',
    );
    expect(code).toBe(4);
    expect(err).toMatch(/phq\{n\}_t2[\s\S]*missing: {2}9/);
  });

  test('that are not in the header are an error', async () => {
    const { code, err } = await scored(`id,${PHQ.join(',')}\n`, ...PHQ9, '--items', 'q{n}_t{wave}');
    expect([code, err]).toEqual([4, expect.stringContaining('finds no column of phq-9')]);
  });

  test('cannot be asked for together with a column of occasions, nor where one is looked at', async () => {
    const header = ['id', 'visit', ...names((n, wave) => `phq${n}_t${wave}`, ['1', '2'])].join(',');
    const both = await scored(
      `${header}\n`,
      ...PHQ9,
      '--items',
      'phq{n}_t{wave}',
      '--wave',
      'visit',
    );
    expect([both.code, both.err]).toEqual([2, expect.stringContaining('two ways')]);
    const words = ['lint', 'phq-9', '--data', 'in.csv', '--items', 'phq{n}_t{wave}'];
    const looked = await relata(words, { cwd: both.cwd });
    expect([looked.code, looked.err]).toEqual([2, expect.stringContaining('one occasion is read')]);
  });

  test('are in the codebook and in the methods', async () => {
    const header = ['id', ...names((n, wave) => `phq${n}_t${wave}`, ['1', '2'])];
    const file = `${header.join(',')}\n1,${cells(1)},${cells(2)}\n2,${cells(1)},${cells(2)}\n`;
    const { cwd, header: out } = await scored(
      file,
      ...PHQ9,
      ...['--items', 'phq{n}_t{wave}', '--codebook', 'book.json', '--methods', 'methods.md'],
    );
    const book = JSON.parse(readFileSync(join(cwd, 'book.json'), 'utf8'));
    expect(book.instruments).toHaveLength(1);
    const { columns } = book.instruments[0];
    expect(['id', ...columns.map(({ name }: { name: string }) => name)].join(',')).toBe(out);
    expect(columns.at(-1).label).toMatch(/, occasion 2$/);
    const methods = readFileSync(join(cwd, 'methods.md'), 'utf8');
    expect(methods).toContain('Of 4 forms (2 occasions), 0 were rejected');
  });
});
