import { expect, test } from 'vitest';
import { bandRows, formNumbers, keyOf, reliabilityRows } from '../../testing/key-of.ts';
import { tas20 } from './index.ts';
import { reliability } from './norms.ts';

// Typed out from the virtualmich tool sheet and table 3 of Moriguchi et al. (2007), and
// compared with the Bird Lab's scoring function.
const { definition } = tas20;

test('Difficulty identifying feelings is the sum of seven items, none reversed, from 7 to 35', () => {
  expect(keyOf(definition, 'dif', 'tas20_')).toEqual({
    items: [1, 3, 6, 7, 9, 13, 14],
    reversed: [],
  });
  expect(definition.scales.dif).toMatchObject({ rule: 'sum', range: [7, 35] });
});

test('Difficulty describing feelings is the sum of five items, item 4 reversed, from 5 to 25', () => {
  expect(keyOf(definition, 'ddf', 'tas20_')).toEqual({ items: [2, 4, 11, 12, 17], reversed: [4] });
  expect(definition.scales.ddf).toMatchObject({ rule: 'sum', range: [5, 25] });
});

test('Externally oriented thinking is the sum of eight items, item 16 among them, four reversed, from 8 to 40', () => {
  expect(keyOf(definition, 'eot', 'tas20_')).toEqual({
    items: [5, 8, 10, 15, 16, 18, 19, 20],
    reversed: [5, 10, 18, 19],
  });
  expect(definition.scales.eot).toMatchObject({ rule: 'sum', range: [8, 40] });
});

test('The total is the sum of items 1 to 20, five reversed, from 20 to 100', () => {
  expect(keyOf(definition, 'total', 'tas20_')).toEqual({
    items: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20],
    reversed: [4, 5, 10, 18, 19],
  });
  expect(definition.scales.total).toMatchObject({ rule: 'sum', range: [20, 100] });
  expect(Object.keys(definition.scales)).toEqual(['dif', 'ddf', 'eot', 'total']);
});

test('The form has twenty items on five response options, 1 to 5; items 4, 5, 10, 18 and 19 are reversed', () => {
  expect(formNumbers(definition, 'tas20_')).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20,
  ]);
  expect(definition.answers).toEqual({
    min: 1,
    max: 5,
    labels: {
      1: 'Strongly disagree',
      2: 'Disagree',
      3: 'Neither agree nor disagree',
      4: 'Agree',
      5: 'Strongly agree',
    },
  });
  expect(definition.reversed).toEqual(['tas20_4', 'tas20_5', 'tas20_10', 'tas20_18', 'tas20_19']);
});

test('The total is low to 51, intermediate to 60, high from 61; the subscales have no bands', () => {
  expect(bandRows(definition, 'total')).toEqual([
    ['low', 20, 51],
    ['intermediate', 52, 60],
    ['high', 61, 100],
  ]);
  for (const scale of ['dif', 'ddf', 'eot']) expect(bandRows(definition, scale)).toBeUndefined();
});

test('A high score is more alexithymia on every scale', () => {
  for (const scale of Object.values(definition.scales))
    expect(scale.direction.better).toBe('lower');
});

test('No source gives a missing rule', () => {
  expect(definition.missing).toEqual({ source: null });
  for (const scale of Object.values(definition.scales)) expect(scale).not.toHaveProperty('missing');
});

test('Reliabilities are those that Carnegie Mellon prints for Bagby et al. (1994) and its own study', () => {
  expect(reliabilityRows(reliability)).toEqual([
    ['total', 'alpha', 0.81, 965],
    ['dif', 'alpha', 0.81, 965],
    ['ddf', 'alpha', 0.78, 965],
    ['eot', 'alpha', 0.66, 965],
    ['total', 'test-retest r', 0.77, 72],
    ['total', 'alpha', 0.83, 213],
  ]);
});

test('The questionnaire is proprietary, and says so', () => {
  expect(definition.license.scoring.status).toBe('proprietary');
  expect(definition.license.wording.status).toBe('proprietary');
});
