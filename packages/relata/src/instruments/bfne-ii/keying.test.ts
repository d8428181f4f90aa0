import { expect, test } from 'vitest';
import { formNumbers, keyOf } from '../../testing/key-of.ts';
import { bfneIi } from './index.ts';

// Typed out from NDCLab's data dictionary and scoring definition, and compared with MIDSS.
const { definition } = bfneIi;

test('The total is the sum of items 1 to 12, none reversed, from 12 to 60', () => {
  expect(keyOf(definition, 'total', 'bfneii_')).toEqual({
    items: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    reversed: [],
  });
  expect(definition.scales.total).toMatchObject({ rule: 'sum', range: [12, 60] });
  expect(Object.keys(definition.scales)).toEqual(['total']);
});

test('The form has twelve items on five response options, 1 to 5', () => {
  expect(formNumbers(definition, 'bfneii_')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(definition.answers).toMatchObject({ min: 1, max: 5 });
  expect(definition.reversed).toEqual([]);
});

test('The response options are those of the revision, not those of Leary', () => {
  expect(definition.answers.labels).toEqual({
    1: 'Not at all characteristic of me',
    2: 'A little characteristic of me',
    3: 'Somewhat characteristic of me',
    4: 'Very characteristic of me',
    5: 'Entirely characteristic of me',
  });
});

test('There are no bands, and a laboratory’s rule is no published missing rule', () => {
  expect(definition.missing).toEqual({ source: null });
  expect(definition.scales.total).not.toHaveProperty('missing');
  expect(definition.scales.total).not.toHaveProperty('bands');
});
