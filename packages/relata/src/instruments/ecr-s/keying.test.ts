import { expect, test } from 'vitest';
import { formNumbers, keyOf, reliabilityRows } from '../../testing/key-of.ts';
import { ecrS } from './index.ts';
import { reliability } from './norms.ts';

// Typed out from Carnegie Mellon University's page and a copy of the form, and compared with
// two public scoring scripts (TypeScript, SPSS).
const { definition } = ecrS;

test('Anxiety is the sum of the even items, of which 8 is reversed, from 6 to 42', () => {
  expect(keyOf(definition, 'anxiety', 'ecrs_')).toEqual({
    items: [2, 4, 6, 8, 10, 12],
    reversed: [8],
  });
  expect(definition.scales.anxiety).toMatchObject({ rule: 'sum', range: [6, 42] });
});

test('Avoidance is the sum of the odd items, of which 1, 5 and 9 are reversed, from 6 to 42', () => {
  expect(keyOf(definition, 'avoidance', 'ecrs_')).toEqual({
    items: [1, 3, 5, 7, 9, 11],
    reversed: [1, 5, 9],
  });
  expect(definition.scales.avoidance).toMatchObject({ rule: 'sum', range: [6, 42] });
});

test('The form has twelve items on seven response options, 1 to 7', () => {
  expect(formNumbers(definition, 'ecrs_')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(definition.answers).toMatchObject({ min: 1, max: 7 });
  expect(definition.reversed).toEqual(['ecrs_1', 'ecrs_5', 'ecrs_8', 'ecrs_9']);
});

test('There are two scales and no total, no bands and no published missing rule', () => {
  expect(Object.keys(definition.scales)).toEqual(['anxiety', 'avoidance']);
  expect(definition.missing).toEqual({ source: null });
  for (const scale of Object.values(definition.scales)) {
    expect(scale).not.toHaveProperty('bands');
    expect(scale).not.toHaveProperty('missing');
  }
});

test('Alpha was .78 for anxiety and .84 for avoidance in 851 undergraduates', () => {
  expect(reliabilityRows(reliability)).toEqual([
    ['anxiety', 'alpha', 0.78, 851],
    ['avoidance', 'alpha', 0.84, 851],
  ]);
});
