import { expect, test } from 'vitest';
import { cellReader, UNREADABLE } from './read-cell.ts';

const reader = (numbers: number[], texts: string[] = []) => {
  const read = cellReader({ numbers: new Set(numbers), texts: new Set(texts) });
  return (cell: string) => read(cell, 0);
};

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

test('a shift is added to numbers, and labels are answers as they stand, each in its own column', () => {
  const labels = new Map([['often', 3]]);
  const read = cellReader(
    { numbers: new Set([99]), texts: new Set(['NA']) },
    ',',
    new Map([[4, { shift: -1, labels }]]),
  );
  expect(['2', '2,0', ' OFTEN ', '99', 'NA', '2.0'].map((cell) => read(cell, 4))).toEqual([
    1,
    1,
    3,
    Number.NaN,
    Number.NaN,
    UNREADABLE,
  ]);
  expect([read('2', 5), read('often', 5)]).toEqual([2, UNREADABLE]);
});
