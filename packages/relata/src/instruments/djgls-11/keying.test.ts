import { expect, test } from 'vitest';
import { bandRows, cutOffRows, formNumbers, keyOf } from '../../testing/key-of.ts';
import { djgls11 } from './index.ts';
import { cutOffs } from './norms.ts';

// Typed out from the manual of the Loneliness Scale (van Tilburg and de Jong Gierveld), compared
// with Table 1 of PMC8437504; bands and lines from VZinfo.
const { definition } = djgls11;

test('Emotional loneliness counts items 2, 3, 5, 6, 9 and 10, answered more or less or yes', () => {
  expect(keyOf(definition, 'emotional', 'djgls11_')).toEqual({
    items: [2, 3, 5, 6, 9, 10],
    reversed: [],
  });
  expect(definition.scales.emotional).toMatchObject({
    rule: 'countAtOrAbove',
    threshold: 2,
    range: [0, 6],
  });
});

test('Social loneliness counts items 1, 4, 7, 8 and 11, answered no or more or less', () => {
  expect(keyOf(definition, 'social', 'djgls11_')).toEqual({
    items: [1, 4, 7, 8, 11],
    reversed: [1, 4, 7, 8, 11],
  });
  expect(definition.scales.social).toMatchObject({
    rule: 'countAtOrAbove',
    threshold: 2,
    range: [0, 5],
  });
});

test('Overall loneliness counts all eleven, from 0 to 11', () => {
  expect(keyOf(definition, 'total', 'djgls11_')).toEqual({
    items: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
    reversed: [1, 4, 7, 8, 11],
  });
  expect(definition.scales.total).toMatchObject({
    rule: 'countAtOrAbove',
    threshold: 2,
    range: [0, 11],
  });
});

test('The form has eleven items answered no (1), more or less (2), yes (3)', () => {
  expect(formNumbers(definition, 'djgls11_')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect(definition.answers).toEqual({
    min: 1,
    max: 3,
    labels: { 1: 'No', 2: 'More or less', 3: 'Yes' },
  });
});

test('Not lonely is 0 to 2, moderately lonely 3 to 8, severely or very severely lonely 9 to 11', () => {
  expect(bandRows(definition, 'total')).toEqual([
    ['not-lonely', 0, 2],
    ['moderately-lonely', 3, 8],
    ['severely-lonely', 9, 11],
  ]);
  expect(bandRows(definition, 'emotional')).toBeUndefined();
  expect(bandRows(definition, 'social')).toBeUndefined();
});

test('Three unfavourable answers on a subscale are lonely in its sense', () => {
  expect(cutOffRows(cutOffs)).toEqual([
    ['emotional', 3, null],
    ['social', 3, null],
  ]);
});

test('Lower is better; no missing rule of the 11-item form could be read', () => {
  expect(definition.missing).toEqual({ source: null });
  for (const scale of Object.values(definition.scales)) {
    expect(scale.direction.better).toBe('lower');
    expect(scale).not.toHaveProperty('missing');
  }
});
