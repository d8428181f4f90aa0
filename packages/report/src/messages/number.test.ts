import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainNumber } from './number.ts';

test.each([
  [-0, '0'],
  [1 / 3, '0.33'],
  [-1.25, '−1.25'],
  [2.5, '2.5'],
  [1234567.891, '1234567.89'],
  [1e21, '1000000000000000000000'],
  [1e-9, '0'],
])('%d is read as %s', (value, text) => {
  expect(plainNumber(value, 'en')).toBe(text);
});

test('No number is written with an exponent, a mark between thousands, or more than two decimals', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(plainNumber(value, 'en')).toMatch(/^−?\d+(\.\d{1,2})?$/);
    }),
  );
});
