import { expect, test } from 'vitest';
import { bandRows, formNumbers, keyOf, normRows, reliabilityRows } from '../../testing/key-of.ts';
import { sads } from './index.ts';
import { norms, reliability } from './norms.ts';

// Typed out from Handout 14.2 (SAD Scale), which prints true or false for each item.
const { definition } = sads;

const ALL = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27,
  28,
];

test('The total is the sum of 28 items, from 0 to 28; fourteen give their point to false', () => {
  expect(keyOf(definition, 'total', 'sads_')).toEqual({
    items: ALL,
    reversed: [1, 3, 4, 6, 7, 9, 12, 15, 17, 19, 22, 25, 27, 28],
  });
  expect(definition.scales.total).toMatchObject({
    rule: 'sum',
    range: [0, 28],
    direction: { better: 'lower' },
  });
});

test('Fourteen items give their point to true, 10 and 14 among them', () => {
  const { items, reversed } = keyOf(definition, 'total', 'sads_');
  expect(items.filter((number) => !reversed.includes(number))).toEqual([
    2, 5, 8, 10, 11, 13, 14, 16, 18, 20, 21, 23, 24, 26,
  ]);
});

test('The form has 28 items answered false (0) or true (1)', () => {
  expect(formNumbers(definition, 'sads_')).toEqual(ALL);
  expect(definition.answers).toEqual({ min: 0, max: 1, labels: { 0: 'False', 1: 'True' } });
});

test('NovoPsych divides students into low to 1, average to 11, high to 28', () => {
  expect(bandRows(definition, 'total')).toEqual([
    ['low', 0, 1],
    ['average', 2, 11],
    ['high', 12, 28],
  ]);
});

test('No source gives a missing rule', () => {
  expect(definition.missing).toEqual({ source: null });
  expect(definition.scales.total).not.toHaveProperty('missing');
});

test('The norm is that of 205 students of 1969', () => {
  expect(normRows(norms)).toEqual([['total', 205, 9.11, 8.01]]);
});

test('Reliabilities are those of the original; no interval is given', () => {
  expect(reliabilityRows(reliability)).toEqual([
    ['total', 'KR-20', 0.94, null],
    ['total', 'test-retest r', 0.68, null],
  ]);
  for (const one of reliability) expect(one).not.toHaveProperty('interval');
});
