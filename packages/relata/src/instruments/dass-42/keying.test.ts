import { expect, test } from 'vitest';
import { bandRows, formNumbers, keyOf } from '../../testing/key-of.ts';
import { dass42 } from './index.ts';

// Typed out from OpenScales DASS42, and compared with JessicaZhu2/DepressionAnxietyStress.
const { definition } = dass42;

test('Depression is the sum of 14 items, from 0 to 42', () => {
  expect(keyOf(definition, 'depression', 'dass42_')).toEqual({
    items: [3, 5, 10, 13, 16, 17, 21, 24, 26, 31, 34, 37, 38, 42],
    reversed: [],
  });
  expect(definition.scales.depression).toMatchObject({ rule: 'sum', range: [0, 42] });
});

test('Anxiety is the sum of 14 items, from 0 to 42', () => {
  expect(keyOf(definition, 'anxiety', 'dass42_')).toEqual({
    items: [2, 4, 7, 9, 15, 19, 20, 23, 25, 28, 30, 36, 40, 41],
    reversed: [],
  });
  expect(definition.scales.anxiety).toMatchObject({ rule: 'sum', range: [0, 42] });
});

test('Stress is the sum of 14 items, from 0 to 42', () => {
  expect(keyOf(definition, 'stress', 'dass42_')).toEqual({
    items: [1, 6, 8, 11, 12, 14, 18, 22, 27, 29, 32, 33, 35, 39],
    reversed: [],
  });
  expect(definition.scales.stress).toMatchObject({ rule: 'sum', range: [0, 42] });
});

test('The total is the sum of all 42 items, from 0 to 126', () => {
  expect(keyOf(definition, 'total', 'dass42_').items).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26,
    27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42,
  ]);
  expect(definition.scales.total).toMatchObject({ rule: 'sum', range: [0, 126] });
});

test('The form has 42 items on four response options, 0 to 3; none is reversed', () => {
  expect(formNumbers(definition, 'dass42_')).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26,
    27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42,
  ]);
  expect(definition.answers).toMatchObject({ min: 0, max: 3 });
  expect(definition.reversed).toEqual([]);
});

test('Severity of depression changes at 10, 14, 21 and 28', () => {
  expect(bandRows(definition, 'depression')).toEqual([
    ['normal', 0, 9],
    ['mild', 10, 13],
    ['moderate', 14, 20],
    ['severe', 21, 27],
    ['extremely-severe', 28, 42],
  ]);
});

test('Severity of anxiety changes at 8, 10, 15 and 20', () => {
  expect(bandRows(definition, 'anxiety')).toEqual([
    ['normal', 0, 7],
    ['mild', 8, 9],
    ['moderate', 10, 14],
    ['severe', 15, 19],
    ['extremely-severe', 20, 42],
  ]);
});

test('Severity of stress changes at 15, 19, 26 and 34; the total has no bands', () => {
  expect(bandRows(definition, 'stress')).toEqual([
    ['normal', 0, 14],
    ['mild', 15, 18],
    ['moderate', 19, 25],
    ['severe', 26, 33],
    ['extremely-severe', 34, 42],
  ]);
  expect(bandRows(definition, 'total')).toBeUndefined();
});

test('A file that codes the options 1 to 4 comes to 0 to 3, for all items and scales', () => {
  expect(Object.keys(definition.forms)).toEqual(['coded-1-4']);
  const form = definition.forms['coded-1-4'];
  expect(form.answers).toMatchObject({ min: 1, max: 4, recode: { 1: 0, 2: 1, 3: 2, 4: 3 } });
  expect(form.items).toHaveLength(42);
  expect(form.items).toEqual(definition.items);
  expect(form.scales).toEqual(['depression', 'anxiety', 'stress', 'total']);
});

test('No source gives a missing rule', () => {
  expect(definition.missing).toEqual({ source: null });
  for (const scale of Object.values(definition.scales)) expect(scale).not.toHaveProperty('missing');
});

test('Nothing is flagged', () => {
  expect(definition).not.toHaveProperty('flags');
});
