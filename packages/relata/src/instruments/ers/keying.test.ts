import { expect, test } from 'vitest';
import { formNumbers, keyOf, reliabilityRows } from '../../testing/key-of.ts';
import { ers } from './index.ts';
import { reliability } from './norms.ts';

// Typed out from Carepatron's page (sums, items of sensitivity), and compared with the sizes
// and ranges of camrprojects and the item labels of swaap.
const { definition } = ers;

test('Sensitivity is the sum of ten items, from 0 to 40', () => {
  expect(keyOf(definition, 'sensitivity', 'ers_')).toEqual({
    items: [2, 5, 7, 9, 12, 13, 14, 15, 16, 18],
    reversed: [],
  });
  expect(definition.scales.sensitivity).toMatchObject({ rule: 'sum', range: [0, 40] });
});

test('The total is the sum of items 1 to 21, from 0 to 84', () => {
  expect(keyOf(definition, 'total', 'ers_')).toEqual({
    items: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21],
    reversed: [],
  });
  expect(definition.scales.total).toMatchObject({ rule: 'sum', range: [0, 84] });
});

test('Arousal/intensity is the sum of seven items, from 0 to 28', () => {
  expect(keyOf(definition, 'arousal-intensity', 'ers_')).toEqual({
    items: [3, 4, 6, 17, 19, 20, 21],
    reversed: [],
  });
  expect(definition.scales['arousal-intensity']).toMatchObject({ rule: 'sum', range: [0, 28] });
});

test('Persistence is the sum of four items, from 0 to 16', () => {
  expect(keyOf(definition, 'persistence', 'ers_')).toEqual({ items: [1, 8, 10, 11], reversed: [] });
  expect(definition.scales.persistence).toMatchObject({ rule: 'sum', range: [0, 16] });
});

test('The form has 21 items on five response options, 0 to 4; none is reversed', () => {
  expect(formNumbers(definition, 'ers_')).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21,
  ]);
  expect(definition.answers).toEqual({
    min: 0,
    max: 4,
    labels: { 0: 'Not at all like me', 4: 'Completely like me' },
  });
  expect(definition.reversed).toEqual([]);
});

test('A high score is more reactivity', () => {
  expect(definition.scales.sensitivity.direction.better).toBe('lower');
  expect(definition.scales.total.direction.better).toBe('lower');
});

test('No source gives a missing rule or a band', () => {
  expect(definition.missing).toEqual({ source: null });
  for (const scale of Object.values(definition.scales)) {
    expect(scale).not.toHaveProperty('missing');
    expect(scale).not.toHaveProperty('bands');
  }
});

test('Reliabilities are those of the development sample', () => {
  expect(reliabilityRows(reliability)).toEqual([
    ['total', 'alpha', 0.94, 87],
    ['sensitivity', 'alpha', 0.88, 87],
    ['arousal-intensity', 'alpha', 0.86, 87],
    ['persistence', 'alpha', 0.81, 87],
  ]);
});
