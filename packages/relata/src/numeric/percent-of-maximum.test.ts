import { expect, test } from 'vitest';
import { percentOfMaximum } from './percent-of-maximum.ts';

test('The lowest score is 0 percent of the maximum, the highest 100, the middle 50', () => {
  expect(percentOfMaximum(0, 0, 4)).toBe(0);
  expect(percentOfMaximum(4, 0, 4)).toBe(100);
  expect(percentOfMaximum(1, -2, 4)).toBe(50);
});

test('A mean of 2.25 on 0 to 4 is 56.25; a mean of 2.25 on 1 to 5 is 31.25', () => {
  expect(percentOfMaximum(2.25, 0, 4)).toBe(56.25);
  expect(percentOfMaximum(2.25, 1, 5)).toBe(31.25);
});
