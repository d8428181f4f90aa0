import { expect, test } from 'vitest';
import { bandRows, formNumbers, keyOf, reliabilityRows } from '../../testing/key-of.ts';
import { scs } from './index.ts';
import { reliability } from './norms.ts';

// Typed out from BioPsyKit scs(), and compared with ccaudek's scs.R and with OpenScales SCS.
const { definition } = scs;

test.each([
  ['self-kindness', [5, 12, 19, 23, 26], 'higher'],
  ['self-judgment', [1, 8, 11, 16, 21], 'lower'],
  ['common-humanity', [3, 7, 10, 15], 'higher'],
  ['isolation', [4, 13, 18, 25], 'lower'],
  ['mindfulness', [9, 14, 17, 22], 'higher'],
  ['over-identification', [2, 6, 20, 24], 'lower'],
])('%s is the mean of items %j as answered, from 1 to 5; %s is better', (id, items, better) => {
  expect(keyOf(definition, id, 'scs_')).toEqual({ items, reversed: [] });
  expect(definition.scales).toHaveProperty([id, 'rule'], 'mean');
  expect(definition.scales).toHaveProperty([id, 'range'], [1, 5]);
  expect(definition.scales).toHaveProperty([id, 'direction', 'better'], better);
});

test('The total is the mean of the six subscale means, the three negative ones reversed as 6 minus mean', () => {
  expect(definition.scales.total).toMatchObject({
    rule: 'mean',
    scales: [
      'self-kindness',
      { rule: 'affine', of: 'self-judgment', multiply: -1, add: 6 },
      'common-humanity',
      { rule: 'affine', of: 'isolation', multiply: -1, add: 6 },
      'mindfulness',
      { rule: 'affine', of: 'over-identification', multiply: -1, add: 6 },
    ],
    range: [1, 5],
    direction: { better: 'higher' },
  });
});

test('The other total is the mean of the 26 items, the 13 negative ones reversed', () => {
  expect(keyOf(definition, 'total-item-mean', 'scs_')).toEqual({
    items: [
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26,
    ],
    reversed: [1, 2, 4, 6, 8, 11, 13, 16, 18, 20, 21, 24, 25],
  });
  expect(definition.scales['total-item-mean']).toMatchObject({
    rule: 'mean',
    range: [1, 5],
    direction: { better: 'higher' },
  });
});

test('The form has 26 items answered from almost never (1) to almost always (5)', () => {
  expect(formNumbers(definition, 'scs_')).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26,
  ]);
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
  expect(bandRows(definition, 'total-item-mean')).toBeUndefined();
});

test('No source gives a missing rule', () => {
  expect(definition.missing).toEqual({ source: null });
  for (const scale of Object.values(definition.scales)) expect(scale).not.toHaveProperty('missing');
});

test('Reliability is that of the Swedish validation study', () => {
  expect(reliabilityRows(reliability)).toEqual([
    ['total', 'alpha', 0.86, 464],
    ['total', 'icc', 0.97, null],
  ]);
});
