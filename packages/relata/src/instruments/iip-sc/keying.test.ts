import { expect, test } from 'vitest';
import { formNumbers, keyOf, normRows } from '../../testing/key-of.ts';
import { iipSc } from './index.ts';
import { norms } from './norms.ts';

// Typed out from circumplex's audit notes on Soldz et al. (1995), tables 2 and 4, and on
// Hopwood et al. (2008), table 1. Item numbers are in the order of circumplex, round the octants.
const { definition } = iipSc;

test.each([
  ['domineering', [1, 9, 17, 25]],
  ['vindictive', [2, 10, 18, 26]],
  ['cold', [3, 11, 19, 27]],
  ['socially-avoidant', [4, 12, 20, 28]],
  ['nonassertive', [5, 13, 21, 29]],
  ['exploitable', [6, 14, 22, 30]],
  ['overly-nurturant', [7, 15, 23, 31]],
  ['intrusive', [8, 16, 24, 32]],
] as const)('Octant %s is the mean of its four items, from 0 to 4', (scale, items) => {
  expect(keyOf(definition, scale, 'iipsc_')).toEqual({ items, reversed: [] });
  expect(definition.scales[scale]).toMatchObject({ rule: 'mean', range: [0, 4] });
  expect(definition.scales[scale].direction.better).toBe('lower');
});

test('The total is the sum of items 1 to 32, from 0 to 128', () => {
  expect(keyOf(definition, 'total', 'iipsc_')).toEqual({
    items: [
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26,
      27, 28, 29, 30, 31, 32,
    ],
    reversed: [],
  });
  expect(definition.scales.total).toMatchObject({ rule: 'sum', range: [0, 128] });
  expect(definition.scales.total.direction.better).toBe('lower');
});

test('Eight octants and a total, in that order', () => {
  expect(Object.keys(definition.scales)).toEqual([
    'domineering',
    'vindictive',
    'cold',
    'socially-avoidant',
    'nonassertive',
    'exploitable',
    'overly-nurturant',
    'intrusive',
    'total',
  ]);
});

test('The form has 32 items on five response options, 0 to 4; none is reversed', () => {
  expect(formNumbers(definition, 'iipsc_')).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26,
    27, 28, 29, 30, 31, 32,
  ]);
  expect(definition.answers).toEqual({
    min: 0,
    max: 4,
    labels: { 0: 'Not at all', 1: 'Somewhat', 2: 'Moderately', 3: 'Very', 4: 'Extremely' },
  });
  expect(definition.reversed).toEqual([]);
});

test('No source gives a missing rule or a band', () => {
  expect(definition.missing).toEqual({ source: null });
  for (const scale of Object.values(definition.scales)) {
    expect(scale).not.toHaveProperty('missing');
    expect(scale).not.toHaveProperty('bands');
  }
});

test('Norms are those of Hopwood (2008), a quarter of its sums, and of Soldz (1995); the total is a sum', () => {
  expect(normRows(norms)).toEqual([
    ['domineering', 872, 0.76, 0.66],
    ['vindictive', 872, 0.7925, 0.69],
    ['cold', 872, 0.9, 0.855],
    ['socially-avoidant', 872, 1.0475, 0.9475],
    ['nonassertive', 872, 1.42, 0.915],
    ['exploitable', 872, 1.385, 0.8525],
    ['overly-nurturant', 872, 1.465, 0.825],
    ['intrusive', 872, 1.025, 0.8],
    ['domineering', 106, 0.99, 0.82],
    ['vindictive', 106, 0.97, 0.85],
    ['cold', 106, 1.3, 1.07],
    ['socially-avoidant', 106, 1.33, 0.98],
    ['nonassertive', 106, 1.81, 0.89],
    ['exploitable', 106, 1.92, 0.89],
    ['overly-nurturant', 106, 2.14, 0.9],
    ['intrusive', 106, 1.43, 1.05],
    ['total', 872, 35.15, null],
  ]);
});
