import { expect, test } from 'vitest';
import { bandRows, formNumbers, keyOf, reliabilityRows } from '../../testing/key-of.ts';
import { scsSf } from './index.ts';
import { reliability } from './norms.ts';

// Typed out from jpoko/ccc-dashboard and OpenScales SCSSF; bands from the author's key as quoted.
const { definition } = scsSf;

test.each([
  ['self-kindness', [2, 6], 'higher'],
  ['self-judgment', [11, 12], 'lower'],
  ['common-humanity', [5, 10], 'higher'],
  ['isolation', [4, 8], 'lower'],
  ['mindfulness', [3, 7], 'higher'],
  ['over-identification', [1, 9], 'lower'],
])('%s is the mean of items %j as answered, from 1 to 5; %s is better', (id, items, better) => {
  expect(keyOf(definition, id, 'scssf_')).toEqual({ items, reversed: [] });
  expect(definition.scales).toHaveProperty([id, 'rule'], 'mean');
  expect(definition.scales).toHaveProperty([id, 'range'], [1, 5]);
  expect(definition.scales).toHaveProperty([id, 'direction', 'better'], better);
});

test('The total is the mean of the twelve items, 1, 4, 8, 9, 11 and 12 reversed', () => {
  expect(keyOf(definition, 'total', 'scssf_')).toEqual({
    items: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    reversed: [1, 4, 8, 9, 11, 12],
  });
  expect(definition.scales.total).toMatchObject({
    rule: 'mean',
    range: [1, 5],
    direction: { better: 'higher' },
  });
});

test('The form has twelve items answered from almost never (1) to almost always (5)', () => {
  expect(formNumbers(definition, 'scssf_')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(definition.answers).toEqual({
    min: 1,
    max: 5,
    labels: { 1: 'Almost never', 5: 'Almost always' },
  });
});

test('The author’s rubric calls a total low below 2.5, moderate up to 3.5, high from 3.51', () => {
  expect(bandRows(definition, 'total')).toEqual([
    ['low', 1, 2.5],
    ['moderate', 2.5, 3.51],
    ['high', 3.51, 5],
  ]);
});

test('No source gives a missing rule', () => {
  expect(definition.missing).toEqual({ source: null });
  for (const scale of Object.values(definition.scales)) expect(scale).not.toHaveProperty('missing');
});

test('Reliability is that of the Swedish study of older adults', () => {
  expect(reliabilityRows(reliability)).toEqual([['total', 'alpha', 0.68, 594]]);
});
