import { expect, test } from 'vitest';
import { bandRows, formNumbers, keyOf, normRows, reliabilityRows } from '../../testing/key-of.ts';
import { dass21 } from './index.ts';
import { norms, reliability } from './norms.ts';

// Typed out from OpenScales DASS21, and compared with arc_measures, step-protocol and
// measurely's outcome page. The page measurely.com.au/dass-21 swaps depression and anxiety.
const { definition } = dass21;

test('Depression is the plain sum of seven items, from 0 to 21', () => {
  expect(keyOf(definition, 'depression', 'dass21_')).toEqual({
    items: [3, 5, 10, 13, 16, 17, 21],
    reversed: [],
  });
  expect(definition.scales.depression).toMatchObject({ rule: 'sum', range: [0, 21] });
});

test('Anxiety is the plain sum of seven items, from 0 to 21', () => {
  expect(keyOf(definition, 'anxiety', 'dass21_')).toEqual({
    items: [2, 4, 7, 9, 15, 19, 20],
    reversed: [],
  });
  expect(definition.scales.anxiety).toMatchObject({ rule: 'sum', range: [0, 21] });
});

test('Stress is the plain sum of seven items, from 0 to 21', () => {
  expect(keyOf(definition, 'stress', 'dass21_')).toEqual({
    items: [1, 6, 8, 11, 12, 14, 18],
    reversed: [],
  });
  expect(definition.scales.stress).toMatchObject({ rule: 'sum', range: [0, 21] });
});

test('The total is the plain sum of all 21 items, from 0 to 63', () => {
  expect(keyOf(definition, 'total', 'dass21_').items).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21,
  ]);
  expect(definition.scales.total).toMatchObject({ rule: 'sum', range: [0, 63] });
});

test('Each doubled score is twice its plain sum, from 0 to 42; the total is not doubled', () => {
  const twice = { rule: 'affine', multiply: 2, add: 0, range: [0, 42] };
  expect(definition.scales['depression-x2']).toMatchObject({ ...twice, of: 'depression' });
  expect(definition.scales['anxiety-x2']).toMatchObject({ ...twice, of: 'anxiety' });
  expect(definition.scales['stress-x2']).toMatchObject({ ...twice, of: 'stress' });
  expect(Object.keys(definition.scales)).toEqual([
    'depression',
    'anxiety',
    'stress',
    'depression-x2',
    'anxiety-x2',
    'stress-x2',
    'total',
  ]);
});

test('The form has 21 items on four response options, 0 to 3; none is reversed', () => {
  expect(formNumbers(definition, 'dass21_')).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21,
  ]);
  expect(definition.answers).toMatchObject({ min: 0, max: 3 });
  expect(definition.reversed).toEqual([]);
});

test('Doubled scores have the bands of the manual', () => {
  expect(bandRows(definition, 'depression-x2')).toEqual([
    ['normal', 0, 9],
    ['mild', 10, 13],
    ['moderate', 14, 20],
    ['severe', 21, 27],
    ['extremely-severe', 28, 42],
  ]);
  expect(bandRows(definition, 'anxiety-x2')).toEqual([
    ['normal', 0, 7],
    ['mild', 8, 9],
    ['moderate', 10, 14],
    ['severe', 15, 19],
    ['extremely-severe', 20, 42],
  ]);
  expect(bandRows(definition, 'stress-x2')).toEqual([
    ['normal', 0, 14],
    ['mild', 15, 18],
    ['moderate', 19, 25],
    ['severe', 26, 33],
    ['extremely-severe', 34, 42],
  ]);
});

test('Plain sums have the halved bands, never those for doubled scores', () => {
  expect(bandRows(definition, 'depression')).toEqual([
    ['normal', 0, 4],
    ['mild', 5, 6],
    ['moderate', 7, 10],
    ['severe', 11, 13],
    ['extremely-severe', 14, 21],
  ]);
  expect(bandRows(definition, 'anxiety')).toEqual([
    ['normal', 0, 3],
    ['mild', 4, 4],
    ['moderate', 5, 7],
    ['severe', 8, 9],
    ['extremely-severe', 10, 21],
  ]);
  expect(bandRows(definition, 'stress')).toEqual([
    ['normal', 0, 7],
    ['mild', 8, 9],
    ['moderate', 10, 12],
    ['severe', 13, 16],
    ['extremely-severe', 17, 21],
  ]);
  expect(bandRows(definition, 'total')).toBeUndefined();
});

test('Each plain sum lies in the band in which its double lies', () => {
  const bandOf = (scale: 'depression' | 'anxiety' | 'stress', doubled: boolean, score: number) => {
    const rows = bandRows(definition, doubled ? `${scale}-x2` : scale) as [
      string,
      number,
      number,
    ][];
    return rows.find(([, from, to]) => score >= from && score <= to)?.[0];
  };
  for (const scale of ['depression', 'anxiety', 'stress'] as const) {
    for (let sum = 0; sum <= 21; sum += 1) {
      expect(bandOf(scale, false, sum)).toBe(bandOf(scale, true, 2 * sum));
    }
  }
});

test('No source gives a missing rule', () => {
  expect(definition.missing).toEqual({ source: null });
  for (const scale of Object.values(definition.scales)) expect(scale).not.toHaveProperty('missing');
});

test('Nothing is flagged', () => {
  expect(definition).not.toHaveProperty('flags');
});

test('The one norm and the one reliability are of the total: 10.59 (10.61), alpha .94', () => {
  expect(normRows(norms)).toEqual([['total', null, 10.59, 10.61]]);
  expect(reliabilityRows(reliability)).toEqual([['total', 'alpha', 0.94, null]]);
});
