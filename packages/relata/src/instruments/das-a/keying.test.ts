import { expect, test } from 'vitest';
import { bandRows, formNumbers, keyOf, reliabilityRows } from '../../testing/key-of.ts';
import { dasA } from './index.ts';
import { reliability } from './norms.ts';

// Typed out from Psychology Roots, and compared with public scoring script 53058145870.
const { definition } = dasA;

const ALL = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27,
  28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40,
];

test('The total is the sum of items 1 to 40, ten of them reversed, from 40 to 280', () => {
  expect(keyOf(definition, 'total', 'dasa_')).toEqual({
    items: ALL,
    reversed: [2, 6, 12, 17, 24, 29, 30, 35, 37, 40],
  });
  expect(definition.scales.total).toMatchObject({
    rule: 'sum',
    range: [40, 280],
    direction: { better: 'lower' },
  });
  expect(bandRows(definition, 'total')).toBeUndefined();
});

test('The form has 40 items answered from totally disagree (1) to totally agree (7)', () => {
  expect(formNumbers(definition, 'dasa_')).toEqual(ALL);
  expect(definition.answers).toEqual({
    min: 1,
    max: 7,
    labels: { 1: 'Totally disagree', 7: 'Totally agree' },
  });
});

test('Where 1 is printed for totally agree, each answer x counts as 8 minus x', () => {
  expect(Object.keys(definition.forms)).toEqual(['das-a-agree-1']);
  const form = definition.forms['das-a-agree-1'];
  expect(form.items).toEqual(ALL.map((number) => `dasa_${number}`));
  expect(form.scales).toEqual(['total']);
  expect(form.answers).toEqual({
    min: 1,
    max: 7,
    labels: { 1: 'Totally agree', 7: 'Totally disagree' },
    recode: { 1: 7, 2: 6, 3: 5, 4: 4, 5: 3, 6: 2, 7: 1 },
  });
});

test('No rule of the authors for missing answers is known', () => {
  expect(definition.missing).toEqual({ source: null });
  expect(definition.scales.total).not.toHaveProperty('missing');
});

test('Reliabilities are the lower ends of the printed ranges', () => {
  expect(reliabilityRows(reliability)).toEqual([
    ['total', 'alpha', 0.84, null],
    ['total', 'test-retest r', 0.8, null],
    ['total', 'alpha', 0.79, 701],
  ]);
  expect(reliability[1].interval).toBe('8 weeks');
});
