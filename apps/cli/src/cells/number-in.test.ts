import { expect, test } from 'vitest';
import { numberIn } from './number-in.ts';

test.each([
  ['3', 3],
  [' 3 ', 3],
  ['03', 3],
  ['3.0', 3],
  ['3.00', 3],
  ['2.5', 2.5],
  ['-99', -99],
  ['+3', 3],
])('the cell %j holds the number %d', (cell, number) => {
  expect(numberIn(cell)).toBe(number);
});

test.each([
  ['3,0'],
  ['1e3'],
  ['0x3'],
  ['three'],
  ['NaN'],
  ['Infinity'],
  ['3 4'],
  ['٣'],
  ['3.'],
  ['.5'],
  [''],
  ['-'],
])('the cell %j holds no number: it is not coerced into one', (cell) => {
  expect(numberIn(cell)).toBeUndefined();
});
