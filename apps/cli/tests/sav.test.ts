import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { sourceOf } from '../src/input/source.ts';
import { PHQ } from './support/phq.ts';
import { folder, relata, rowsOf } from './support/relata.ts';
import { savOf, type TestSav } from './support/sav.ts';

const fixture = (name: string) => join(import.meta.dirname, 'fixtures', name);
const latin1 = (text: string) => Buffer.from(text, 'latin1');

async function score(bytes: Uint8Array, ...options: string[]) {
  const cwd = folder();
  writeFileSync(join(cwd, 'in.sav'), bytes);
  const ran = await relata(['score', 'in.sav', '--instrument', 'phq-9', ...options], { cwd });
  const text = ran.code === 0 ? readFileSync(join(cwd, 'in.scored.csv'), 'utf8') : '';
  return { ...ran, text, rows: rowsOf(text) };
}

/** `in.sav` of a text and the nine answers; the second item has user-missing values. */
const file = (more: Partial<TestSav> = {}): TestSav => ({
  variables: [
    { name: 'person', width: 11 },
    ...PHQ.map((name, i) => ({
      name,
      ...(i === 1 && { missing: [97], range: [-9, -1] as const }),
    })),
  ],
  rows: Array.from({ length: 40 }, (_, i) => [
    latin1(i % 3 === 0 ? '' : `person ${i}`),
    ...PHQ.map((_, item) => (i === 5 && item === 4 ? null : (i + item) % 4)),
  ]),
  ...more,
});

const asCsv = ({ variables, rows }: TestSav) =>
  [variables.map(({ name }) => name), ...rows.map((row) => row.map((cell) => cell ?? ''))].join(
    '\n',
  );

async function scoredCsv(text: string): Promise<string> {
  const { out } = await relata(['score', '-', '--instrument', 'phq-9', '--quiet'], {
    stdin: [text],
  });
  return out;
}

test.each([
  ['not compressed', {}],
  ['with bytecode', { compression: 1 }],
  ['with bytecode, its length not said', { compression: 1, count: -1 }],
  ['not compressed, its length not said', { count: -1 }],
  ['with zlib', { compression: 2 }],
  ['with zlib, in one block', { compression: 2, block: 1e6 }],
  ['from a machine that writes the high byte first', { big: true }],
  ['from such a machine, with bytecode', { big: true, compression: 1 }],
  ['from such a machine, with zlib', { big: true, compression: 2 }],
] as const)('an SPSS file %s gives what the same table gives as CSV', async (_, more) => {
  const sav = file(more);
  const { text, err } = await score(savOf(sav));
  expect(text, err).toBe(await scoredCsv(asCsv(sav)));
});

test('system-missing and user-missing answers are missing, one by one and in a range', async () => {
  const values = [null, 97, -9, -4.5, -1, 96, -10, 1];
  const rows = values.map((value) => [latin1('a'), 1, value, 1, 1, 1, 1, 1, 1, 0]);
  for (const compression of [0, 1, 2] as const) {
    const { rows: found } = await score(savOf(file({ rows, compression })));
    expect(found.map((row) => row['phq_9_total_status'])).toEqual([
      ...Array.from({ length: 5 }, () => 'insufficient'),
      'rejected',
      'rejected',
      'scored',
    ]);
  }
});

test('numbers are as they are, and as exact', async () => {
  const numbers = [0.1 + 0.2, 151, 152, -99, -100, 1e9, 2 ** 53, -0.5];
  const sav: TestSav = {
    variables: [{ name: 'n' }, ...PHQ.map((name) => ({ name }))],
    rows: numbers.map((n) => [n, ...PHQ.map(() => 1)]),
  };
  for (const compression of [0, 1] as const) {
    const { rows } = await score(savOf({ ...sav, compression }));
    expect(rows.map((row) => Number(row['n']))).toEqual(numbers);
  }
});

test.each([
  ['windows-1252', 'J\xfcrgen \x80', 'Jürgen €'],
  ['UTF-8', Buffer.from('Łódź').toString('latin1'), 'Łódź'],
  ['cp1251', '\xcf\xe5\xf2\xf0', 'Петр'],
  [undefined, 'Zo\xeb', 'Zoë'],
])('texts in %s become UTF-8', async (encoding, bytes, text) => {
  const rows = [[latin1(bytes), ...PHQ.map(() => 1)]];
  const { rows: found } = await score(savOf(file({ rows, ...(encoding && { encoding }) })));
  expect(found[0]?.['person']).toBe(text);
});

test('texts filled up with NUL bytes, or cut in a character, are whole; what cannot be read is said', async () => {
  const texts = [latin1('ab\0\0\0\0\0\0\0\0\0'), Buffer.from('xxxxxxxxxxé').subarray(0, 11)];
  const rows = texts.map((text) => [text, ...PHQ.map(() => 1)]);
  const whole = await score(savOf(file({ rows, encoding: 'UTF-8' })));
  expect(whole.rows.map(({ person }) => person)).toEqual(['ab', 'xxxxxxxxxx']);
  expect(whole.err).not.toContain('not UTF-8');
  const faulty = [[latin1('J\xfcrgen'), ...PHQ.map(() => 1)]];
  const { err, text } = await score(savOf(file({ rows: faulty, encoding: 'UTF-8' })));
  expect(text).toContain('J\ufffdrgen');
  expect(err).toContain('texts that are not UTF-8');
});

test('an encoding that nobody knows is an error', async () => {
  const { code, err } = await score(savOf(file({ encoding: 'x-own' })));
  expect([code, err]).toEqual([3, expect.stringMatching(/its texts in x-own.*\[inputEncoding\]/)]);
});

test('a file cut off anywhere is an error, and leaves nothing', async () => {
  for (const compression of [0, 1, 2] as const) {
    const bytes = savOf(file({ compression, block: 1e6 }));
    for (const share of [0.05, 0.2, 0.4, 0.6, 0.9]) {
      const cut = bytes.subarray(0, bytes.length * share);
      const { code, err } = await score(cut);
      expect([code, err], `${compression} ${share}`).toEqual([
        3,
        expect.stringContaining('[inputDamaged]'),
      ]);
    }
  }
  const open = savOf(file({ compression: 1, count: -1 }));
  expect((await score(open.subarray(0, -100))).err).toContain('[inputDamaged]');
});

test('a file of another kind inside, or damaged, is an error', async () => {
  const bytes = savOf(file());
  for (const at of [64, 72, 176]) {
    const wrong = Buffer.from(bytes);
    wrong.fill(0x55, at, at + 4);
    expect((await score(wrong)).err).toContain('[inputDamaged]');
  }
});

test('an SPSS file with no rows says so', async () => {
  expect((await score(savOf(file({ rows: [] })))).err).toContain('[inputNoRows]');
});

test('an SPSS file comes by standard input, compressed or not', async () => {
  const sav = file({ compression: 2 });
  const expected = await scoredCsv(asCsv(sav));
  for (const stdin of [savOf(sav), gzipSync(savOf(sav))]) {
    const words = ['score', '-', '--instrument', 'phq-9', '--quiet'];
    expect((await relata(words, { stdin: [stdin] })).out).toBe(expected);
  }
});

// Written by pyreadstat 1.3 (ReadStat), with names, texts and labels longer than eight bytes.
test.each(['plain.sav', 'bytecode.sav', 'zlib.zsav'])(
  '%s, which another program wrote, is read',
  async (name) => {
    const words = ['score', fixture(name), '--instrument', 'phq-9', '--output', '-', '--quiet'];
    const { out } = await relata(words);
    const rows = rowsOf(out);
    expect(Object.keys(rows[0] ?? {}).slice(0, 5)).toEqual([
      'id',
      'Städtename',
      'open',
      'day',
      'weight',
    ]);
    const kept = rows.map(({ id, Städtename, open, day, weight }) => [
      id,
      Städtename,
      open,
      day,
      weight,
    ]);
    expect(kept).toEqual([
      ['p1', 'Zürich', `${'é'.repeat(400)}end`, '2024-02-29', '0.30000000000000004'],
      ['p2', '', '', '', '1000000000'],
      ['p3', '', 'short', '1950-01-01', '-2.5'],
      ['p4', 'x', 'y'.repeat(1000), '', ''],
    ]);
    expect(rows.map((row) => row['phq_9_total_answered'])).toEqual(['9', '8', '8', '8']);
  },
);

test('labels of values are there for whoever asks', async () => {
  const source = await sourceOf(fixture('zlib.zsav'), { cwd: '/', stdin: process.stdin });
  const labels = new Map([
    [0, 'not at all'],
    [1, 'several days'],
  ]);
  expect(await source.valueLabels?.()).toEqual(new Map([['phq9_1', labels]]));
});
