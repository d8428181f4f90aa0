import { expect, test } from 'vitest';
import { bandRows, formNumbers, keyOf, reliabilityRows } from '../../testing/key-of.ts';
import { ras } from './index.ts';
import { reliability } from './norms.ts';

// Typed out from public scoring script 51841339763 and compared with the form in the Fetzer collection.
const { definition } = ras;

test('The total is the mean of items 1 to 7, 4 and 7 reversed, from 1 to 5', () => {
  expect(keyOf(definition, 'total', 'ras_')).toEqual({
    items: [1, 2, 3, 4, 5, 6, 7],
    reversed: [4, 7],
  });
  expect(definition.scales.total).toMatchObject({
    rule: 'mean',
    range: [1, 5],
    direction: { better: 'higher' },
  });
  expect(bandRows(definition, 'total')).toBeUndefined();
});

test('The form has seven items answered from low (1) by average (3) to high (5)', () => {
  expect(formNumbers(definition, 'ras_')).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(definition.answers).toEqual({
    min: 1,
    max: 5,
    labels: { 1: 'Low', 3: 'Average', 5: 'High' },
  });
  expect(definition.reversed).toEqual(['ras_4', 'ras_7']);
});

test('No source gives a missing rule', () => {
  expect(definition.missing).toEqual({ source: null });
  expect(definition.scales.total).not.toHaveProperty('missing');
});

test('Reliability is that of the abstract of 1988', () => {
  expect(reliabilityRows(reliability)).toEqual([['total', 'alpha', 0.86, null]]);
});
