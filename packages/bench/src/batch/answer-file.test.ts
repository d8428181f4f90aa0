import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { ecrR } from 'relata/instruments/ecr-r';
import { phq9 } from 'relata/instruments/phq-9';
import { afterAll, expect, test } from 'vitest';
import { writeAnswers } from './answer-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'relata-bench-'));
afterAll(() => rmSync(folder, { recursive: true }));

const path = join(folder, 'answers.csv');
const ROWS = 20_000;

function written(instrument: typeof ecrR | typeof phq9, rows: number, quoted = false) {
  const bytes = writeAnswers(instrument, { path, rows, quoted });
  const text = readFileSync(path, 'latin1');
  expect(bytes).toBe(text.length);
  return { text, rows: parse(text) as readonly string[][] };
}

test('a file has an id and each item of the ECR-R, 2 % of them empty, and is the same each time', () => {
  const { text, rows } = written(ecrR, ROWS);
  expect(rows[0]).toEqual(['id', ...ecrR.definition.items]);
  expect(rows).toHaveLength(ROWS + 1);
  expect(rows.at(-1)?.[0]).toBe(String(ROWS));
  const cells = rows.slice(1).flatMap((row) => row.slice(1));
  const share = cells.filter((cell) => cell === '').length / cells.length;
  expect(Math.abs(share - 0.02)).toBeLessThan(0.001);
  expect(new Set(cells)).toEqual(new Set(['', '1', '2', '3', '4', '5', '6', '7']));
  expect(written(ecrR, ROWS).text).toBe(text);
});

test('items of a scale hang together, reverse-keyed ones the other way round', () => {
  const rows = written(ecrR, ROWS).rows.slice(1);
  const column = (item: string) => ecrR.definition.items.indexOf(item as never) + 1;
  const correlation = (one: string, other: string): number => {
    const pairs = rows
      .map((row) => [row[column(one)], row[column(other)]] as const)
      .filter(([a, b]) => a !== '' && b !== '')
      .map(([a, b]) => [Number(a), Number(b)] as const);
    const mean = (of: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[of], 0) / pairs.length;
    const [x, y] = [mean(0), mean(1)];
    const product = (f: (a: number, b: number) => number) =>
      pairs.reduce((sum, [a, b]) => sum + f(a - x, b - y), 0);
    return product((a, b) => a * b) / Math.sqrt(product((a) => a * a) * product((_, b) => b * b));
  };
  expect(correlation('ecrr_1', 'ecrr_2')).toBeGreaterThan(0.3);
  expect(correlation('ecrr_1', 'ecrr_9')).toBeLessThan(-0.3);
  expect(correlation('ecrr_1', 'ecrr_19')).toBeGreaterThan(0.1);
  expect(correlation('ecrr_1', 'ecrr_19')).toBeLessThan(correlation('ecrr_1', 'ecrr_2'));
});

test('the quoted file holds the same cells, each in quotes, on lines that end in CR LF', () => {
  const plain = written(ecrR, 50).rows;
  const { text, rows } = written(ecrR, 50, true);
  expect(rows).toEqual(plain);
  for (const line of text.trimEnd().split('\r\n')) expect(line).toMatch(/^"[^"]*"(,"[^"]*"){36}$/);
});

test('any instrument has a file of its own options', () => {
  const cells = written(phq9, 5000)
    .rows.slice(1)
    .flatMap((row) => row.slice(1));
  expect(new Set(cells)).toEqual(new Set(['', '0', '1', '2', '3']));
});
