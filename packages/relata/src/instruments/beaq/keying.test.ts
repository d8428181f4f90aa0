import { expect, test } from 'vitest';
import { formNumbers, keyOf } from '../../testing/key-of.ts';
import { beaq } from './index.ts';

// Typed out from Blueprint's help page, and compared with NovoPsych.
const { definition } = beaq;

test('The total is the sum of items 1 to 15, item 6 reversed, from 15 to 90', () => {
  expect(keyOf(definition, 'total', 'beaq_')).toEqual({
    items: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
    reversed: [6],
  });
  expect(definition.scales.total).toMatchObject({ rule: 'sum', range: [15, 90] });
});

test('The form has fifteen items on six response options, 1 to 6; only item 6 is reversed', () => {
  expect(formNumbers(definition, 'beaq_')).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
  ]);
  expect(definition.answers).toEqual({
    min: 1,
    max: 6,
    labels: {
      1: 'Strongly disagree',
      2: 'Moderately disagree',
      3: 'Slightly disagree',
      4: 'Slightly agree',
      5: 'Moderately agree',
      6: 'Strongly agree',
    },
  });
  expect(definition.reversed).toEqual(['beaq_6']);
});

test('A high score is more avoidance', () => {
  expect(definition.scales.total.direction).toEqual({
    highMeans: 'more experiential avoidance',
    better: 'lower',
  });
});

test('There are no subscales, no bands and no published missing rule', () => {
  expect(Object.keys(definition.scales)).toEqual(['total']);
  expect(definition.scales.total).not.toHaveProperty('bands');
  expect(definition.scales.total).not.toHaveProperty('missing');
  expect(definition.missing).toEqual({ source: null });
});
