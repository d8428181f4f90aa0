import { expect, test } from 'vitest';
import { cutOffRows, formNumbers, keyOf, reliabilityRows } from '../../testing/key-of.ts';
import { k6 } from './index.ts';
import { cutOffs, reliability } from './norms.ts';

// Typed out from the method text of the WHO World Mental Health surveys and HealthMarkers.
const { definition } = k6;

test('The total is the sum of six answers of 0 to 4, from 0 to 24', () => {
  expect(keyOf(definition, 'total', 'k6_')).toEqual({ items: [1, 2, 3, 4, 5, 6], reversed: [] });
  expect(definition.scales.total).toMatchObject({ rule: 'sum', range: [0, 24] });
  expect(definition.scales.total.direction.better).toBe('lower');
  expect(Object.keys(definition.scales)).toEqual(['total']);
});

test('The form has six items answered from none (0) to all of the time (4); none is reversed', () => {
  expect(formNumbers(definition, 'k6_')).toEqual([1, 2, 3, 4, 5, 6]);
  expect(definition.answers).toEqual({
    min: 0,
    max: 4,
    labels: {
      0: 'None of the time',
      1: 'A little of the time',
      2: 'Some of the time',
      3: 'Most of the time',
      4: 'All of the time',
    },
  });
  expect(definition.reversed).toEqual([]);
});

test('No source gives a missing rule', () => {
  expect(definition.missing).toEqual({ source: null });
  expect(definition.scales.total).not.toHaveProperty('missing');
});

test('Two lines of two populations are no set of levels: the scale has no bands and no flag', () => {
  expect(definition.scales.total).not.toHaveProperty('bands');
  expect(definition).not.toHaveProperty('flags');
});

test('The lines are at 5 (moderate distress) and 13 (severe distress)', () => {
  expect(cutOffRows(cutOffs)).toEqual([
    ['total', 5, null],
    ['total', 13, null],
  ]);
  expect(cutOffs[0].n).toBe(50880);
});

test('Reliabilities are those of Kessler (2002) and of a meta-analysis', () => {
  expect(reliabilityRows(reliability)).toEqual([
    ['total', 'alpha', 0.89, null],
    ['total', 'alpha', 0.84, null],
  ]);
});
