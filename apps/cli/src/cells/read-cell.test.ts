import { expect, test } from 'vitest';
import { cellReader, UNREADABLE } from './read-cell.ts';

const reader = (numbers: number[], texts: string[] = []) =>
  cellReader({ numbers: new Set(numbers), texts: new Set(texts) });

test('an empty or blank cell is a missing answer without being told', () => {
  for (const cell of ['', ' ', '\t', '\u00a0']) expect(reader([])(cell)).toBeNaN();
});

test('NA, NaN, NULL and a dot are no missing answers unless they are listed', () => {
  for (const cell of ['NA', 'NaN', 'NULL', '.']) {
    expect(reader([])(cell)).toBe(UNREADABLE);
    expect(reader([], [cell])(cell)).toBeNaN();
  }
});

test('a missing code counts however it is spelt: -99, -99.0 and " -99 " are one number', () => {
  const read = reader([-99, 0]);
  for (const cell of ['-99', '-99.0', ' -99 ', '0', '00', '0.0']) expect(read(cell)).toBeNaN();
  expect(read('9')).toBe(9);
});

test('a word that the library takes for a reason is no reason in a file', () => {
  expect(reader([])('skipped')).toBe(UNREADABLE);
});
