import { expect, test } from 'vitest';
import { cutOffRows, formNumbers, keyOf, reliabilityRows } from '../../testing/key-of.ts';
import { cesD } from './index.ts';
import { cutOffs, reliability } from './norms.ts';

// Typed out from OpenScales CESD and CamCOPS cesd.py, and compared with BioPsyKit and arc_measures.
const { definition } = cesD;

test('The total is the sum of items 1 to 20, from 0 to 60; items 4, 8, 12 and 16 are reversed', () => {
  expect(keyOf(definition, 'total', 'cesd_')).toEqual({
    items: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20],
    reversed: [4, 8, 12, 16],
  });
  expect(definition.scales.total).toMatchObject({ rule: 'sum', range: [0, 60] });
  expect(definition.reversed).toEqual(['cesd_4', 'cesd_8', 'cesd_12', 'cesd_16']);
});

test('The form has 20 items on four response options, 0 to 3', () => {
  expect(formNumbers(definition, 'cesd_')).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20,
  ]);
  expect(definition.answers).toMatchObject({ min: 0, max: 3 });
});

test('A file that codes the options 1 to 4 comes to 0 to 3', () => {
  expect(Object.keys(definition.forms)).toEqual(['coded-1-4']);
  const form = definition.forms['coded-1-4'];
  expect(form.answers).toMatchObject({ min: 1, max: 4, recode: { 1: 0, 2: 1, 3: 2, 4: 3 } });
  expect(form.items).toHaveLength(20);
  expect(form.items).toEqual(definition.items);
  expect(form.scales).toEqual(['total']);
});

test('The factors, of which only one script gives the items, are not among the scales', () => {
  expect(Object.keys(definition.scales)).toEqual(['total']);
});

test('There is no missing rule, no band and no flag', () => {
  expect(definition.missing).toEqual({ source: null });
  expect(definition.scales.total).not.toHaveProperty('missing');
  expect(definition.scales.total).not.toHaveProperty('bands');
  expect(definition).not.toHaveProperty('flags');
});

test('Reliabilities are those of Radloff (1977)', () => {
  expect(reliabilityRows(reliability)).toEqual([
    ['total', 'alpha', 0.85, null],
    ['total', 'alpha', 0.9, null],
    ['total', 'test-retest r', 0.51, null],
    ['total', 'test-retest r', 0.67, null],
    ['total', 'test-retest r', 0.59, null],
  ]);
});

test('Lines are drawn at 16, and at 27 in primary care', () => {
  expect(cutOffRows(cutOffs)).toEqual([
    ['total', 16, null],
    ['total', 27, null],
  ]);
});
