import { expect, test } from 'vitest';
import { bandRows, formNumbers, keyOf, reliabilityRows } from '../../testing/key-of.ts';
import { swls } from './index.ts';
import * as published from './norms.ts';

// Typed out from OpenScales SWLS and dependlab, bands from the page named in sources.md and Salford.
const { definition } = swls;

test('The total is the sum of items 1 to 5, from 5 to 35, and a high score is good', () => {
  expect(keyOf(definition, 'total', 'swls_')).toEqual({ items: [1, 2, 3, 4, 5], reversed: [] });
  expect(definition.scales.total).toMatchObject({ rule: 'sum', range: [5, 35] });
  expect(definition.scales.total.direction.better).toBe('higher');
});

test('The form has five items on seven response options, 1 to 7; none is reversed', () => {
  expect(formNumbers(definition, 'swls_')).toEqual([1, 2, 3, 4, 5]);
  expect(definition.answers).toMatchObject({ min: 1, max: 7 });
  expect(definition.reversed).toEqual([]);
});

test('The author’s labels change at 10, 15, 20, 21, 26 and 31', () => {
  expect(bandRows(definition, 'total')).toEqual([
    ['extremely-dissatisfied', 5, 9],
    ['dissatisfied', 10, 14],
    ['slightly-dissatisfied', 15, 19],
    ['neutral', 20, 20],
    ['slightly-satisfied', 21, 25],
    ['satisfied', 26, 30],
    ['extremely-satisfied', 31, 35],
  ]);
});

test('There is no missing rule and no flag', () => {
  expect(definition.missing).toEqual({ source: null });
  expect(definition.scales.total).not.toHaveProperty('missing');
  expect(definition).not.toHaveProperty('flags');
});

test('Reliabilities are those of Diener (1985), Pavot (1991) and Pavot and Diener (1993); no norm is verified', () => {
  expect(reliabilityRows(published.reliability)).toEqual([
    ['total', 'alpha', 0.87, null],
    ['total', 'test-retest r', 0.82, null],
    ['total', 'test-retest r', 0.84, null],
    ['total', 'test-retest r', 0.54, null],
  ]);
  expect(Object.keys(published)).toEqual(['reliability']);
});
