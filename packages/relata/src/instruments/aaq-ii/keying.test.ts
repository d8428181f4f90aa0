import { expect, test } from 'vitest';
import { cutOffRows, formNumbers, keyOf, normRows, reliabilityRows } from '../../testing/key-of.ts';
import { aaqIi } from './index.ts';
import { cutOffs, norms, reliability } from './norms.ts';

// Typed out from a copy of the form and Blueprint's help page; reliabilities from the
// abstract of Bond et al. (2011).
const { definition } = aaqIi;

test('The total is the sum of items 1 to 7, from 7 to 49', () => {
  expect(keyOf(definition, 'total', 'aaqii_')).toEqual({
    items: [1, 2, 3, 4, 5, 6, 7],
    reversed: [],
  });
  expect(definition.scales.total).toMatchObject({ rule: 'sum', range: [7, 49] });
  expect(Object.keys(definition.scales)).toEqual(['total']);
});

test('The form has seven items on seven response options, 1 to 7; none is reversed', () => {
  expect(formNumbers(definition, 'aaqii_')).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(definition.answers).toEqual({
    min: 1,
    max: 7,
    labels: {
      1: 'Never true',
      2: 'Very seldom true',
      3: 'Seldom true',
      4: 'Sometimes true',
      5: 'Frequently true',
      6: 'Almost always true',
      7: 'Always true',
    },
  });
  expect(definition.reversed).toEqual([]);
});

test('A high score is more inflexibility, not more flexibility', () => {
  expect(definition.scales.total.direction).toEqual({
    highMeans: 'more psychological inflexibility and experiential avoidance',
    better: 'lower',
  });
});

test('No source gives a missing rule or a band', () => {
  expect(definition.missing).toEqual({ source: null });
  expect(definition.scales.total).not.toHaveProperty('missing');
  expect(definition.scales.total).not.toHaveProperty('bands');
});

test('Means are those printed on the form, of a clinical and a non-clinical population', () => {
  expect(normRows(norms)).toEqual([
    ['total', null, 28.3, 9.9],
    ['total', null, 18.51, 7.05],
  ]);
});

test('Reliabilities are those of the abstract of Bond et al. (2011)', () => {
  expect(reliabilityRows(reliability)).toEqual([
    ['total', 'alpha', 0.84, 2816],
    ['total', 'test-retest r', 0.81, null],
    ['total', 'test-retest r', 0.79, null],
  ]);
  expect(reliability[1].interval).toBe('3 months');
  expect(reliability[2].interval).toBe('12 months');
});

test('The form prints a range, above 24 to above 28: both ends are given', () => {
  expect(cutOffRows(cutOffs)).toEqual([
    ['total', 25, null],
    ['total', 29, null],
  ]);
});
