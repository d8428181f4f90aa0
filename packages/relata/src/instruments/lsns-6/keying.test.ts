import { expect, test } from 'vitest';
import { bandRows, cutOffRows, formNumbers, keyOf } from '../../testing/key-of.ts';
import { lsns6 } from './index.ts';
import { cutOffs } from './norms.ts';

// Typed out from Boston College's scoring page, and compared with the abstract of Lubben et al.
// (2006) and with public scoring scripts.
const { definition } = lsns6;

test('Family ties are the sum of items 1 to 3, from 0 to 15', () => {
  expect(keyOf(definition, 'family', 'lsns6_')).toEqual({ items: [1, 2, 3], reversed: [] });
  expect(definition.scales.family).toMatchObject({ rule: 'sum', range: [0, 15] });
});

test('Friendship ties are the sum of items 4 to 6, from 0 to 15', () => {
  expect(keyOf(definition, 'friends', 'lsns6_')).toEqual({ items: [4, 5, 6], reversed: [] });
  expect(definition.scales.friends).toMatchObject({ rule: 'sum', range: [0, 15] });
});

test('The total is the sum of all six, from 0 to 30', () => {
  expect(keyOf(definition, 'total', 'lsns6_')).toEqual({
    items: [1, 2, 3, 4, 5, 6],
    reversed: [],
  });
  expect(definition.scales.total).toMatchObject({ rule: 'sum', range: [0, 30] });
});

test('The form has six items answered by numbers of people, from 0, none, to 5, nine or more', () => {
  expect(formNumbers(definition, 'lsns6_')).toEqual([1, 2, 3, 4, 5, 6]);
  expect(definition.answers).toEqual({
    min: 0,
    max: 5,
    labels: {
      0: 'None',
      1: 'One',
      2: 'Two',
      3: 'Three or four',
      4: 'Five through eight',
      5: 'Nine or more',
    },
  });
  expect(definition.reversed).toEqual([]);
});

test('High is well connected, which is better; no source gives a missing rule; there are no bands', () => {
  expect(definition.missing).toEqual({ source: null });
  for (const [id, scale] of Object.entries(definition.scales)) {
    expect(scale.direction.better).toBe('higher');
    expect(scale).not.toHaveProperty('missing');
    expect(bandRows(definition, id)).toBeUndefined();
  }
});

test('The lines are at or below 11 in all, and at or below 5 of family and of friends', () => {
  expect(cutOffRows(cutOffs)).toEqual([
    ['total', null, 11],
    ['family', null, 5],
    ['friends', null, 5],
  ]);
});
