import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { difference, readScores } from './compare.ts';

const folder = mkdtempSync(join(tmpdir(), 'relata-bench-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
function scores(text: string) {
  const path = join(folder, `${files++}.csv`);
  writeFileSync(path, text);
  return readScores(path, { id: 'id', scores: ['a', 'b'] });
}

const here = scores('id,a,b\n1,2.5,\n2,,3\n');

test('tools agree whatever they call a missing score, and however they quote', () => {
  const there = scores('"a","id","other","b"\r\n2.5000000000001,"1",x,NA\r\nNaN,2,y,3.0\r\n');
  expect(difference(here, there)).toBeNull();
});

test.each([
  ['a row too few', 'id,a,b\n1,2.5,\n', '2 and 1 rows'],
  ['another order', 'id,a,b\n2,,3\n1,2.5,\n', 'row 1: another id'],
  ['another score', 'id,a,b\n1,2.5,\n2,,3.000001\n', 'row 2, score 2'],
  ['a score where there is none', 'id,a,b\n1,2.5,1\n2,,3\n', 'row 1, score 2'],
  ['none where there is a score', 'id,a,b\n1,NA,\n2,,3\n', 'row 1, score 1'],
])('%s is a difference', (_, text, said) => {
  expect(difference(here, scores(text))).toContain(said);
});

test('a column that is not there, and words for a number, stop the comparison', () => {
  expect(() => scores('id,a\n1,2\n')).toThrow('no column b');
  expect(() => scores('id,a,b\n1,two,3\n')).toThrow('no number in a');
});
