import { expect, test } from 'vitest';
import { cutOffRows, formNumbers, keyOf, reliabilityRows } from '../../testing/key-of.ts';
import { cesD10 } from './index.ts';
import { cutOffs, reliability } from './norms.ts';

// Typed out from the CESD-10 form with its scoring key (a copy), and the abstract of Andresen (1994).
const { definition } = cesD10;

test('The total is the sum of items 1 to 10, from 0 to 30; items 5 and 8 are reversed', () => {
  expect(keyOf(definition, 'total', 'cesd10_')).toEqual({
    items: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    reversed: [5, 8],
  });
  expect(definition.scales.total).toMatchObject({ rule: 'sum', range: [0, 30] });
  expect(definition.reversed).toEqual(['cesd10_5', 'cesd10_8']);
});

test('The form has ten items on four response options, 0 to 3', () => {
  expect(formNumbers(definition, 'cesd10_')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(definition.answers).toMatchObject({ min: 0, max: 3 });
});

test('The form is not scored with more than two items missing', () => {
  expect(definition.missing).toEqual({
    require: { atLeast: 8 },
    source: 'https://www.scribd.com/document/543192037/CESD-10-website-PDF',
  });
  expect(definition.scales.total).not.toHaveProperty('missing');
});

test('There is no band and no flag', () => {
  expect(Object.keys(definition.scales)).toEqual(['total']);
  expect(definition.scales.total).not.toHaveProperty('bands');
  expect(definition).not.toHaveProperty('flags');
});

test('Reliabilities are those of Andresen (1994) and Miller (2008)', () => {
  expect(reliabilityRows(reliability)).toEqual([
    ['total', 'test-retest r', 0.71, null],
    ['total', 'test-retest r', 0.59, null],
    ['total', 'alpha', 0.86, null],
    ['total', 'icc', 0.85, null],
  ]);
});

test('The line for well older adults is at 10', () => {
  expect(cutOffRows(cutOffs)).toEqual([['total', 10, null]]);
});
