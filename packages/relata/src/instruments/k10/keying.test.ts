import { expect, test } from 'vitest';
import { bandRows, cutOffRows, formNumbers, keyOf, reliabilityRows } from '../../testing/key-of.ts';
import { k10 } from './index.ts';
import { cutOffs, reliability } from './norms.ts';

// Typed out from the ABS information paper 4817.0.55.001 (K10 scoring, Tables D and E).
const { definition } = k10;

test('The total is the sum of ten answers of 1 to 5, from 10 to 50', () => {
  expect(keyOf(definition, 'total', 'k10_')).toEqual({
    items: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    reversed: [],
  });
  expect(definition.scales.total).toMatchObject({ rule: 'sum', range: [10, 50] });
  expect(definition.scales.total.direction.better).toBe('lower');
});

test('The total as counted in the US is ten lower, from 0 to 40', () => {
  expect(definition.scales['total-0-40']).toMatchObject({
    rule: 'affine',
    of: 'total',
    multiply: 1,
    add: -10,
    range: [0, 40],
  });
  expect(definition.scales['total-0-40'].direction.better).toBe('lower');
  expect(bandRows(definition, 'total-0-40')).toBeUndefined();
});

test('The form has ten items answered from none (1) to all of the time (5); none is reversed', () => {
  expect(formNumbers(definition, 'k10_')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(definition.answers).toEqual({
    min: 1,
    max: 5,
    labels: {
      1: 'None of the time',
      2: 'A little of the time',
      3: 'Some of the time',
      4: 'Most of the time',
      5: 'All of the time',
    },
  });
  expect(definition.reversed).toEqual([]);
});

test('Coded 0 to 4 each answer counts one more, in the same order and for the same scales', () => {
  expect(Object.keys(definition.forms)).toEqual(['coded-0-4']);
  const form = definition.forms['coded-0-4'];
  expect(form.items).toEqual([
    'k10_1',
    'k10_2',
    'k10_3',
    'k10_4',
    'k10_5',
    'k10_6',
    'k10_7',
    'k10_8',
    'k10_9',
    'k10_10',
  ]);
  expect(form.scales).toEqual(['total', 'total-0-40']);
  expect(form.answers).toEqual({
    min: 0,
    max: 4,
    labels: {
      0: 'None of the time',
      1: 'A little of the time',
      2: 'Some of the time',
      3: 'Most of the time',
      4: 'All of the time',
    },
    recode: { 0: 1, 1: 2, 2: 3, 3: 4, 4: 5 },
  });
});

test('Distress is low to 15, moderate to 21, high to 29, very high to 50 (ABS)', () => {
  expect(bandRows(definition, 'total')).toEqual([
    ['low', 10, 15],
    ['moderate', 16, 21],
    ['high', 22, 29],
    ['very-high', 30, 50],
  ]);
});

test('No K6 is derived: the place of its six items depends on the form that was used', () => {
  expect(Object.keys(definition.scales)).toEqual(['total', 'total-0-40']);
});

test('No source gives a missing rule, and no item is flagged', () => {
  expect(definition.missing).toEqual({ source: null });
  for (const scale of Object.values(definition.scales)) expect(scale).not.toHaveProperty('missing');
  expect(definition).not.toHaveProperty('flags');
});

test('The lines of primary care are at 20, 25 and 30', () => {
  expect(cutOffRows(cutOffs)).toEqual([
    ['total', 20, null],
    ['total', 25, null],
    ['total', 30, null],
  ]);
});

test('Reliabilities are those of a meta-analysis and of Portuguese adults', () => {
  expect(reliabilityRows(reliability)).toEqual([
    ['total', 'alpha', 0.9, null],
    ['total', 'alpha', 0.91, 694],
  ]);
});
