import { expect, test } from 'vitest';
import { formNumbers, keyOf, reliabilityRows } from '../../testing/key-of.ts';
import { findNorms } from '../norms.ts';
import { dars } from './index.ts';

// Typed out from Precioux/Anhedonic-AI (`dars_eval.py`), which names Table A1 of Rizvi et al. (2015).
const { definition } = dars;
const key = (scale: string) => keyOf(definition, scale, 'dars_');

test('Hobbies is items 1 to 4', () => {
  expect(key('hobbies')).toEqual({ items: [1, 2, 3, 4], reversed: [] });
});

test('Food and drink is items 5 to 8', () => {
  expect(key('food-drink')).toEqual({ items: [5, 6, 7, 8], reversed: [] });
});

test('Social activities is items 9 to 12', () => {
  expect(key('social')).toEqual({ items: [9, 10, 11, 12], reversed: [] });
});

test('Sensory experiences is items 13 to 17', () => {
  expect(key('sensory')).toEqual({ items: [13, 14, 15, 16, 17], reversed: [] });
});

test('The total is all seventeen items', () => {
  expect(key('total')).toEqual({
    items: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17],
    reversed: [],
  });
});

test('No item is reversed: all are keyed positively', () => {
  expect(definition.reversed).toEqual([]);
  for (const scale of Object.values(definition.scales))
    expect(scale).not.toHaveProperty('reversed');
});

test('The form has seventeen items on five response options, 0 not at all to 4 very much', () => {
  expect(formNumbers(definition, 'dars_')).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17,
  ]);
  expect(definition.answers).toEqual({
    min: 0,
    max: 4,
    labels: { 0: 'Not at all', 1: 'Slightly', 2: 'Moderately', 3: 'Mostly', 4: 'Very much' },
  });
});

test('Four domains and a total are sums; a high score says less anhedonia', () => {
  const less = 'more interest and pleasure (less anhedonia)';
  expect(
    Object.entries(definition.scales).map(([id, { rule, range, direction }]) => [
      id,
      rule,
      ...range,
      direction.highMeans,
      direction.better,
    ]),
  ).toEqual([
    ['hobbies', 'sum', 0, 16, less, 'higher'],
    ['food-drink', 'sum', 0, 16, less, 'higher'],
    ['social', 'sum', 0, 16, less, 'higher'],
    ['sensory', 'sum', 0, 20, less, 'higher'],
    ['total', 'sum', 0, 68, less, 'higher'],
  ]);
});

test('No missing rule, band or flag has a source, and the DOI is not confirmed', () => {
  expect(definition.missing).toEqual({ source: null });
  expect(definition).not.toHaveProperty('flags');
  expect(definition).not.toHaveProperty('forms');
  for (const scale of Object.values(definition.scales)) {
    expect(scale).not.toHaveProperty('bands');
    expect(scale).not.toHaveProperty('missing');
  }
  expect(definition.citation).not.toHaveProperty('doi');
});

test('Reliability of the total is .95 in Poland, .84 and after three weeks .77 in Iran', () => {
  const { norms, reliability = [], cutOffs } = findNorms('dars');
  expect(reliabilityRows(reliability)).toEqual([
    ['total', 'alpha', 0.95, 161],
    ['total', 'alpha', 0.84, 474],
    ['total', 'test-retest r', 0.77, null],
  ]);
  expect(reliability.map(({ interval }) => interval)).toEqual([undefined, undefined, '3 weeks']);
  expect(norms).toBeUndefined();
  expect(cutOffs).toBeUndefined();
});
