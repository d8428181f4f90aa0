import { expect, test } from 'vitest';
import { cutOffRows, formNumbers, keyOf } from '../../testing/key-of.ts';
import { phq2 } from './index.ts';
import { cutOffs } from './norms.ts';

// Typed out from OpenScales PHQ2, and compared with clinical-toolkit.
const { definition } = phq2;

test('The total is the sum of items 1 and 2, from 0 to 6', () => {
  expect(keyOf(definition, 'total', 'phq2_')).toEqual({ items: [1, 2], reversed: [] });
  expect(definition.scales.total).toMatchObject({ rule: 'sum', range: [0, 6] });
  expect(definition.scales.total.direction.better).toBe('lower');
  expect(Object.keys(definition.scales)).toEqual(['total']);
});

test('The form has two items on four response options, 0 to 3; none is reversed', () => {
  expect(formNumbers(definition, 'phq2_')).toEqual([1, 2]);
  expect(definition.answers).toEqual({
    min: 0,
    max: 3,
    labels: {
      0: 'Not at all',
      1: 'Several days',
      2: 'More than half the days',
      3: 'Nearly every day',
    },
  });
  expect(definition.reversed).toEqual([]);
});

test('A screen has a line and no severity levels, and flags nothing', () => {
  expect(definition.scales.total).not.toHaveProperty('bands');
  expect(definition).not.toHaveProperty('flags');
});

test('No source gives a missing rule', () => {
  expect(definition.missing).toEqual({ source: null });
  expect(definition.scales.total).not.toHaveProperty('missing');
});

test('The line that is drawn in primary care is at 3', () => {
  expect(cutOffRows(cutOffs)).toEqual([['total', 3, null]]);
});
