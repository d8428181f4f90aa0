import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds } from '../../../testing/law.ts';
import { literal } from './literal.ts';

test('a number as FHIRPath is the same double again, without an exponent', () => {
  holds(300, fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
    const text = literal(value);
    expect(text).toMatch(/^(?:\d+(?:\.\d+)?|\(-\d+(?:\.\d+)?\))$/);
    expect(Number(text.replaceAll(/[()]/g, ''))).toBe(value + 0);
  });
});

test.each([
  [4.166_666_666_666_667, '4.166666666666667'],
  [1e-7, '0.0000001'],
  [-1.5e-9, '(-0.0000000015)'],
  [1e21, '1000000000000000000000'],
  [1.25e22, '12500000000000000000000'],
  [0, '0'],
])('%s is %s', (value, text) => {
  expect(literal(value)).toBe(text);
});
