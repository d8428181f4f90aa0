import { expect, test } from 'vitest';
import { cutOffRows, formNumbers, keyOf, normRows } from '../../testing/key-of.ts';
import { who5 } from './index.ts';
import { cutOffs, norms } from './norms.ts';

// Typed out from Valant's page and INSPQ's information sheet 14, and compared with HealthMarkers.
const { definition } = who5;

test('The raw score is the sum of items 1 to 5, from 0 to 25', () => {
  expect(keyOf(definition, 'raw', 'who5_')).toEqual({ items: [1, 2, 3, 4, 5], reversed: [] });
  expect(definition.scales.raw).toMatchObject({ rule: 'sum', range: [0, 25] });
});

test('The index is four times the raw score, from 0 to 100', () => {
  expect(definition.scales.index).toMatchObject({
    rule: 'affine',
    of: 'raw',
    multiply: 4,
    add: 0,
    range: [0, 100],
  });
  expect(Object.keys(definition.scales)).toEqual(['raw', 'index']);
});

test('High is better on both scales', () => {
  expect(definition.scales.raw.direction.better).toBe('higher');
  expect(definition.scales.index.direction.better).toBe('higher');
});

test('The form has five items answered from at no time (0) to all of the time (5); none is reversed', () => {
  expect(formNumbers(definition, 'who5_')).toEqual([1, 2, 3, 4, 5]);
  expect(definition.answers).toEqual({
    min: 0,
    max: 5,
    labels: {
      0: 'At no time',
      1: 'Some of the time',
      2: 'Less than half of the time',
      3: 'More than half of the time',
      4: 'Most of the time',
      5: 'All of the time',
    },
  });
  expect(definition.reversed).toEqual([]);
});

test('No source gives a missing rule; there are lines, no bands and no flag', () => {
  expect(definition.missing).toEqual({ source: null });
  for (const scale of Object.values(definition.scales)) {
    expect(scale).not.toHaveProperty('missing');
    expect(scale).not.toHaveProperty('bands');
  }
  expect(definition).not.toHaveProperty('flags');
});

test('The lines are an index of 50 or less and a raw score of 12 or less', () => {
  expect(cutOffRows(cutOffs)).toEqual([
    ['index', null, 50],
    ['raw', null, 12],
  ]);
});

test('Rough means of the index are 70 (general population) and 40 (depressed patients)', () => {
  expect(normRows(norms)).toEqual([
    ['index', null, 70, null],
    ['index', null, 40, null],
  ]);
});
