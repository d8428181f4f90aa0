import { expect, test } from 'vitest';
import { formNumbers, keyOf, normRows, reliabilityRows } from '../../testing/key-of.ts';
import { teps } from './index.ts';
import { norms, reliability } from './norms.ts';

// Typed out from Yale battery scores teps.py, which cites the author's item key, and compared
// with the ADAI library (sizes) and a Brazilian script (item 13 alone reversed).
const { definition } = teps;

test('Anticipatory pleasure is the mean of ten items, item 13 reversed', () => {
  expect(keyOf(definition, 'anticipatory', 'teps_')).toEqual({
    items: [1, 4, 6, 8, 10, 11, 13, 15, 16, 18],
    reversed: [13],
  });
  expect(definition.scales.anticipatory).toMatchObject({ rule: 'mean', range: [1, 6] });
});

test('Consummatory pleasure is the mean of eight items, none reversed', () => {
  expect(keyOf(definition, 'consummatory', 'teps_')).toEqual({
    items: [2, 3, 5, 7, 9, 12, 14, 17],
    reversed: [],
  });
  expect(definition.scales.consummatory).toMatchObject({ rule: 'mean', range: [1, 6] });
});

test('The form has 18 items on six response options, 1 to 6; only item 13 is reversed', () => {
  expect(formNumbers(definition, 'teps_')).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  ]);
  expect(definition.answers).toEqual({
    min: 1,
    max: 6,
    labels: {
      1: 'Very false for me',
      2: 'Moderately false for me',
      3: 'Slightly false for me',
      4: 'Slightly true for me',
      5: 'Moderately true for me',
      6: 'Very true for me',
    },
  });
  expect(definition.reversed).toEqual(['teps_13']);
});

test('A high score is more pleasure, the opposite of the SHAPS', () => {
  expect(definition.scales.anticipatory.direction.better).toBe('higher');
  expect(definition.scales.consummatory.direction.better).toBe('higher');
});

test('There is no total, no band and no published missing rule', () => {
  expect(Object.keys(definition.scales)).toEqual(['anticipatory', 'consummatory']);
  expect(definition.missing).toEqual({ source: null });
  for (const scale of Object.values(definition.scales)) {
    expect(scale).not.toHaveProperty('missing');
    expect(scale).not.toHaveProperty('bands');
  }
});

test('Means are those that Strauss et al. (2011) print; standard deviations were not found', () => {
  expect(normRows(norms)).toEqual([
    ['anticipatory', 59, 4.5, null],
    ['consummatory', 59, 4.96, null],
    ['anticipatory', null, 4.48, null],
    ['consummatory', null, 4.52, null],
    ['anticipatory', 86, 4.48, null],
    ['consummatory', 86, 4.36, null],
  ]);
});

test('Reliabilities are the stabilities of Strauss et al. (2011)', () => {
  expect(reliabilityRows(reliability)).toEqual([
    ['consummatory', 'icc', 0.93, 19],
    ['anticipatory', 'icc', 0.74, 19],
  ]);
});
