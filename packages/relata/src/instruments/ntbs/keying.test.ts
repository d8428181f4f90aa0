import { expect, test } from 'vitest';
import { bandRows, formNumbers, keyOf, normRows, reliabilityRows } from '../../testing/key-of.ts';
import { ntbs } from './index.ts';
import { norms, reliability } from './norms.ts';

// Typed out from Ravansanji's entry and love-diversity.org, and compared with two programs.
const { definition } = ntbs;

test('The total is the sum of ten items, from 10 to 50; items 1, 3 and 7 are reversed', () => {
  expect(keyOf(definition, 'total', 'ntbs_')).toEqual({
    items: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    reversed: [1, 3, 7],
  });
  expect(definition.scales.total).toMatchObject({ rule: 'sum', range: [10, 50] });
});

test('The form has ten items answered from 1, strongly disagree, to 5, strongly agree', () => {
  expect(formNumbers(definition, 'ntbs_')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(definition.answers).toEqual({
    min: 1,
    max: 5,
    labels: {
      1: 'Strongly disagree',
      2: 'Moderately disagree',
      3: 'Neither agree nor disagree',
      4: 'Moderately agree',
      5: 'Strongly agree',
    },
  });
});

test('It is a trait: neither end is better, there are no bands, no source gives a missing rule', () => {
  expect(definition.scales.total.direction.better).toBe('neither');
  expect(bandRows(definition, 'total')).toBeUndefined();
  expect(definition.missing).toEqual({ source: null });
  expect(definition.scales.total).not.toHaveProperty('missing');
});

test('The norm is the mean of fourteen samples of students; no standard deviation is printed', () => {
  expect(normRows(norms)).toEqual([['total', null, 33, null]]);
});

test('Reliabilities are alpha and retest after ten weeks, as attributed to the author', () => {
  expect(reliabilityRows(reliability)).toEqual([
    ['total', 'alpha', 0.84, null],
    ['total', 'test-retest r', 0.81, null],
  ]);
  expect(reliability[1].interval).toBe('10 weeks');
});
