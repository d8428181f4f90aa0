import { expect, test } from 'vitest';
import { formNumbers, keyOf, reliabilityRows } from '../../testing/key-of.ts';
import { uclaLs3 } from './index.ts';
import { reliability } from './norms.ts';

// Typed out from urtuba/psytools (which compared two reproductions of Russell 1996), and
// compared with mkezer/Final_Project_EDLD_653 and T1SEN's methods text.
const { definition } = uclaLs3;

test('Nine of the twenty items are reversed: 1, 5, 6, 9, 10, 15, 16, 19 and 20', () => {
  expect(keyOf(definition, 'total', 'uclals3_')).toEqual({
    items: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20],
    reversed: [1, 5, 6, 9, 10, 15, 16, 19, 20],
  });
});

test('The total is a sum from 20 to 80, the only score, without bands', () => {
  expect(Object.keys(definition.scales)).toEqual(['total']);
  expect(definition.scales.total).toMatchObject({ rule: 'sum', range: [20, 80] });
  expect(definition.scales.total).not.toHaveProperty('bands');
});

test('The form has twenty items answered never (1) to always (4)', () => {
  expect(formNumbers(definition, 'uclals3_')).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
  expect(definition.answers).toEqual({
    min: 1,
    max: 4,
    labels: { 1: 'Never', 2: 'Rarely', 3: 'Sometimes', 4: 'Always' },
  });
});

test('No source gives a missing rule', () => {
  expect(definition.missing).toEqual({ source: null });
});

test('Norm means that could not be retrieved are left out', () => {
  expect(definition).not.toHaveProperty('norms');
});

test('Reliabilities are those of Russell (1996) and of a Greek sample', () => {
  expect(reliabilityRows(reliability)).toEqual([
    ['total', 'alpha', 0.89, null],
    ['total', 'alpha', 0.94, null],
    ['total', 'test-retest r', 0.73, null],
    ['total', 'alpha', 0.9, 140],
  ]);
});
