import { expect, test } from 'vitest';
import { formNumbers, keyOf } from '../../testing/key-of.ts';
import { findNorms } from '../norms.ts';
import { ders16 } from './index.ts';

// Typed out from the scorers of Synexiun/psy (`ders16.py`, which names Table 2 of Bjureberg
// et al., 2016) and masterytv (`scoreDERS16`, which names the article's appendix).
const { definition } = ders16;
const key = (scale: string) => keyOf(definition, scale, 'ders16_');

test('Lack of clarity is items 1 and 2', () => {
  expect(key('clarity')).toEqual({ items: [1, 2], reversed: [] });
});

test('Goals is items 3, 7 and 15', () => {
  expect(key('goals')).toEqual({ items: [3, 7, 15], reversed: [] });
});

test('Impulse is items 4, 8 and 11', () => {
  expect(key('impulse')).toEqual({ items: [4, 8, 11], reversed: [] });
});

test('Strategies is items 5, 6, 12, 14 and 16', () => {
  expect(key('strategies')).toEqual({ items: [5, 6, 12, 14, 16], reversed: [] });
});

test('Nonacceptance is items 9, 10 and 13', () => {
  expect(key('nonacceptance')).toEqual({ items: [9, 10, 13], reversed: [] });
});

test('The total is all sixteen items', () => {
  expect(key('total')).toEqual({
    items: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16],
    reversed: [],
  });
});

test('No item is reversed: the awareness items of the long form are not in it', () => {
  expect(definition.reversed).toEqual([]);
  for (const scale of Object.values(definition.scales))
    expect(scale).not.toHaveProperty('reversed');
});

test('The form has sixteen items on five response options, 1 almost never to 5 almost always', () => {
  expect(formNumbers(definition, 'ders16_')).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16,
  ]);
  expect(definition.answers).toEqual({
    min: 1,
    max: 5,
    labels: {
      1: 'Almost never (0-10%)',
      2: 'Sometimes (11-35%)',
      3: 'About half the time (36-65%)',
      4: 'Most of the time (66-90%)',
      5: 'Almost always (91-100%)',
    },
  });
});

test('Five subscales and a total are sums; a high score says more difficulty', () => {
  expect(
    Object.entries(definition.scales).map(([id, { rule, range, direction }]) => [
      id,
      rule,
      ...range,
      direction.highMeans,
      direction.better,
    ]),
  ).toEqual([
    ['clarity', 'sum', 2, 10, 'more difficulty', 'lower'],
    ['goals', 'sum', 3, 15, 'more difficulty', 'lower'],
    ['impulse', 'sum', 3, 15, 'more difficulty', 'lower'],
    ['strategies', 'sum', 5, 25, 'more difficulty', 'lower'],
    ['nonacceptance', 'sum', 3, 15, 'more difficulty', 'lower'],
    ['total', 'sum', 16, 80, 'more difficulty', 'lower'],
  ]);
});

test('No missing rule, band, flag, norm, reliability or cut-off has a source', () => {
  expect(definition.missing).toEqual({ source: null });
  expect(definition).not.toHaveProperty('flags');
  expect(definition).not.toHaveProperty('forms');
  for (const scale of Object.values(definition.scales)) {
    expect(scale).not.toHaveProperty('bands');
    expect(scale).not.toHaveProperty('missing');
  }
  expect(findNorms('ders-16')).toEqual({});
});
