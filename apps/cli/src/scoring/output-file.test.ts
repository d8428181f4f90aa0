import { expect, test } from 'vitest';
import { outputFile } from './output-file.ts';

test.each([
  ['in.csv', 'in.scored.csv'],
  ['in.tsv', 'in.scored.tsv'],
  ['in', 'in.scored.csv'],
  ['a.b/in', 'a.b/in.scored.csv'],
  ['in.csv.gz', 'in.scored.csv'],
  ['in.tsv.zst', 'in.scored.tsv'],
  ['in.gz', 'in.scored.csv'],
  ['data/.gz', 'data/.gz.scored.csv'],
  ['in.xlsx', 'in.scored.csv'],
  ['in.sav', 'in.scored.csv'],
  ['in.zsav.gz', 'in.scored.csv'],
  ['-', '-'],
])('the scores of %s go to %s', (input, output) => {
  expect(outputFile(input)).toBe(output);
});
