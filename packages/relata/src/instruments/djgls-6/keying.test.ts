import { expect, test } from 'vitest';
import { bandRows, formNumbers, keyOf } from '../../testing/key-of.ts';
import { djgls6 } from './index.ts';

// Typed out from the manual of the Loneliness Scale (van Tilburg and de Jong Gierveld), and
// compared with Statistics Netherlands' technical explanation.
const { definition } = djgls6;

test('Emotional loneliness counts items 1, 4 and 6, answered more or less or yes', () => {
  expect(keyOf(definition, 'emotional', 'djgls6_')).toEqual({ items: [1, 4, 6], reversed: [] });
  expect(definition.scales.emotional).toMatchObject({
    rule: 'countAtOrAbove',
    threshold: 2,
    range: [0, 3],
  });
});

test('Social loneliness counts items 2, 3 and 5, answered no or more or less', () => {
  expect(keyOf(definition, 'social', 'djgls6_')).toEqual({
    items: [2, 3, 5],
    reversed: [2, 3, 5],
  });
  expect(definition.scales.social).toMatchObject({
    rule: 'countAtOrAbove',
    threshold: 2,
    range: [0, 3],
  });
});

test('Overall loneliness counts all six, from 0 to 6', () => {
  expect(keyOf(definition, 'total', 'djgls6_')).toEqual({
    items: [1, 2, 3, 4, 5, 6],
    reversed: [2, 3, 5],
  });
  expect(definition.scales.total).toMatchObject({
    rule: 'countAtOrAbove',
    threshold: 2,
    range: [0, 6],
  });
});

test('The form has six items answered no (1), more or less (2), yes (3)', () => {
  expect(formNumbers(definition, 'djgls6_')).toEqual([1, 2, 3, 4, 5, 6]);
  expect(definition.answers).toEqual({
    min: 1,
    max: 3,
    labels: { 1: 'No', 2: 'More or less', 3: 'Yes' },
  });
});

test('A total needs five of six answers and fills nothing in; a subscale needs all three', () => {
  expect(definition.scales.total.missing).toMatchObject({
    require: { atLeast: 5 },
    fill: 'nothing',
  });
  expect(definition.missing).toMatchObject({ require: 'complete' });
  expect(definition.scales.emotional).not.toHaveProperty('missing');
  expect(definition.scales.social).not.toHaveProperty('missing');
});

test('Not lonely is 0 or 1, moderately lonely 2 to 4, severely lonely 5 or 6', () => {
  expect(bandRows(definition, 'total')).toEqual([
    ['not-lonely', 0, 1],
    ['moderately-lonely', 2, 4],
    ['severely-lonely', 5, 6],
  ]);
});

test('One point on a subscale is lonely in its sense', () => {
  expect(bandRows(definition, 'emotional')).toEqual([
    ['not-emotionally-lonely', 0, 0],
    ['emotionally-lonely', 1, 3],
  ]);
  expect(bandRows(definition, 'social')).toEqual([
    ['not-socially-lonely', 0, 0],
    ['socially-lonely', 1, 3],
  ]);
});
