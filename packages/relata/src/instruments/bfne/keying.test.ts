import { expect, test } from 'vitest';
import { formNumbers, keyOf, normRows, reliabilityRows } from '../../testing/key-of.ts';
import { bfne } from './index.ts';
import { norms, reliability } from './norms.ts';

// Typed out from Leary (1983), Table 1, and compared with the scoring code of ARC (University
// of Wisconsin–Madison); the straightforward items from Weeks et al. (2005) and MIDSS.
const { definition } = bfne;

test('The total is the sum of twelve items, of which 2, 4, 7 and 10 are reversed, from 12 to 60', () => {
  expect(keyOf(definition, 'total', 'bfne_')).toEqual({
    items: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    reversed: [2, 4, 7, 10],
  });
  expect(definition.scales.total).toMatchObject({ rule: 'sum', range: [12, 60] });
});

test('The straightforward items are 1, 3, 5, 6, 8, 9, 11 and 12, summed from 8 to 40', () => {
  expect(keyOf(definition, 'straightforward', 'bfne_')).toEqual({
    items: [1, 3, 5, 6, 8, 9, 11, 12],
    reversed: [],
  });
  expect(definition.scales.straightforward).toMatchObject({ rule: 'sum', range: [8, 40] });
});

test('The form has twelve items on five response options, 1 to 5', () => {
  expect(formNumbers(definition, 'bfne_')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(definition.answers).toMatchObject({ min: 1, max: 5 });
  expect(definition.reversed).toEqual(['bfne_2', 'bfne_4', 'bfne_7', 'bfne_10']);
});

test('There are two scales, no bands and no published missing rule', () => {
  expect(Object.keys(definition.scales)).toEqual(['total', 'straightforward']);
  expect(definition.missing).toEqual({ source: null });
  for (const scale of Object.values(definition.scales)) {
    expect(scale).not.toHaveProperty('bands');
    expect(scale).not.toHaveProperty('missing');
  }
});

test('Norms are those of Leary (1983) and of the patients and controls of Weeks et al. (2005)', () => {
  expect(normRows(norms)).toEqual([
    ['total', null, 35.7, 8.1],
    ['total', 165, 46.91, 9.27],
    ['total', 32, 26.81, 4.78],
  ]);
});

test('Reliabilities are those of the same two papers', () => {
  expect(reliabilityRows(reliability)).toEqual([
    ['total', 'alpha', 0.9, 150],
    ['total', 'test-retest r', 0.75, 75],
    ['total', 'alpha', 0.89, 165],
    ['total', 'alpha', 0.67, 32],
  ]);
  expect(reliability[1].interval).toBe('4 weeks');
});
