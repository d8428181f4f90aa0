import { expect, test } from 'vitest';
import { bandRows, formNumbers, keyOf, normRows, reliabilityRows } from '../../testing/key-of.ts';
import { djgls6 } from './index.ts';
import { norms, reliability } from './norms.ts';

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

test('Norms are those of seven countries, younger and older adults, 2010', () => {
  expect(normRows(norms)).toEqual([
    ['emotional', 2541, 0.75, null],
    ['social', 2541, 0.95, null],
    ['emotional', 7514, 0.6, null],
    ['social', 7514, 0.93, null],
    ['emotional', 2560, 0.63, null],
    ['social', 2560, 1.07, null],
    ['emotional', 6970, 0.57, null],
    ['social', 6970, 0.95, null],
    ['emotional', 1565, 0.65, null],
    ['social', 1565, 1.24, null],
    ['emotional', 5754, 0.48, null],
    ['social', 5754, 1.04, null],
    ['emotional', 2804, 0.98, null],
    ['social', 2804, 1.73, null],
    ['emotional', 8398, 0.71, null],
    ['social', 8398, 1.45, null],
    ['emotional', 2470, 1.14, null],
    ['social', 2470, 2.08, null],
    ['emotional', 10273, 0.72, null],
    ['social', 10273, 1.76, null],
    ['emotional', 2266, 1.48, null],
    ['social', 2266, 2.27, null],
    ['emotional', 7734, 0.88, null],
    ['social', 7734, 1.87, null],
    ['emotional', 1891, 0.63, null],
    ['social', 1891, 1.33, null],
    ['emotional', 7009, 0.67, null],
    ['social', 7009, 1.28, null],
  ]);
});

test('Reliabilities are those of the same fourteen samples', () => {
  expect(reliabilityRows(reliability)).toEqual([
    ['emotional', 'LISREL reliability from tetrachoric correlations', 0.81, 2541],
    ['social', 'LISREL reliability from tetrachoric correlations', 0.85, 2541],
    ['emotional', 'LISREL reliability from tetrachoric correlations', 0.82, 7514],
    ['social', 'LISREL reliability from tetrachoric correlations', 0.85, 7514],
    ['emotional', 'LISREL reliability from tetrachoric correlations', 0.85, 2560],
    ['social', 'LISREL reliability from tetrachoric correlations', 0.91, 2560],
    ['emotional', 'LISREL reliability from tetrachoric correlations', 0.83, 6970],
    ['social', 'LISREL reliability from tetrachoric correlations', 0.92, 6970],
    ['emotional', 'LISREL reliability from tetrachoric correlations', 0.88, 1565],
    ['social', 'LISREL reliability from tetrachoric correlations', 0.88, 1565],
    ['emotional', 'LISREL reliability from tetrachoric correlations', 0.9, 5754],
    ['social', 'LISREL reliability from tetrachoric correlations', 0.88, 5754],
    ['emotional', 'LISREL reliability from tetrachoric correlations', 0.86, 2804],
    ['social', 'LISREL reliability from tetrachoric correlations', 0.88, 2804],
    ['emotional', 'LISREL reliability from tetrachoric correlations', 0.86, 8398],
    ['social', 'LISREL reliability from tetrachoric correlations', 0.88, 8398],
    ['emotional', 'LISREL reliability from tetrachoric correlations', 0.91, 2470],
    ['social', 'LISREL reliability from tetrachoric correlations', 0.95, 2470],
    ['emotional', 'LISREL reliability from tetrachoric correlations', 0.89, 10273],
    ['social', 'LISREL reliability from tetrachoric correlations', 0.94, 10273],
    ['emotional', 'LISREL reliability from tetrachoric correlations', 0.87, 2266],
    ['social', 'LISREL reliability from tetrachoric correlations', 0.9, 2266],
    ['emotional', 'LISREL reliability from tetrachoric correlations', 0.87, 7734],
    ['social', 'LISREL reliability from tetrachoric correlations', 0.87, 7734],
    ['emotional', 'LISREL reliability from tetrachoric correlations', 0.86, 1891],
    ['social', 'LISREL reliability from tetrachoric correlations', 0.9, 1891],
    ['emotional', 'LISREL reliability from tetrachoric correlations', 0.87, 7009],
    ['social', 'LISREL reliability from tetrachoric correlations', 0.9, 7009],
  ]);
});
