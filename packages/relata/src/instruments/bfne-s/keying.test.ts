import { expect, test } from 'vitest';
import { formNumbers, keyOf, normRows, reliabilityRows } from '../../testing/key-of.ts';
import { bfneS } from './index.ts';
import { norms, reliability } from './norms.ts';

// Typed out from Weeks et al. (2005) and MIDSS, and compared with OpenScales' BFNE-S.
const { definition } = bfneS;

test('The total is the sum of eight items, none reversed, from 8 to 40', () => {
  expect(keyOf(definition, 'total', 'bfnes_')).toEqual({
    items: [1, 2, 3, 4, 5, 6, 7, 8],
    reversed: [],
  });
  expect(definition.scales.total).toMatchObject({ rule: 'sum', range: [8, 40] });
  expect(Object.keys(definition.scales)).toEqual(['total']);
});

test('The form has eight items on five response options, 1 to 5', () => {
  expect(formNumbers(definition, 'bfnes_')).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(definition.answers).toMatchObject({ min: 1, max: 5 });
  expect(definition.reversed).toEqual([]);
});

test('Answers coded 0 to 4 are brought back to 1 to 5, so that both codings give one score', () => {
  expect(Object.keys(definition.forms)).toEqual(['coded-0-4']);
  expect(definition.forms['coded-0-4']).toMatchObject({
    items: [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `bfnes_${n}`),
    scales: ['total'],
    answers: { min: 0, max: 4, recode: { 0: 1, 1: 2, 2: 3, 3: 4, 4: 5 } },
  });
});

test('There are no bands and no published missing rule', () => {
  expect(definition.missing).toEqual({ source: null });
  expect(definition.scales.total).not.toHaveProperty('missing');
  expect(definition.scales.total).not.toHaveProperty('bands');
});

test('Norms are those of the patients and controls of Weeks et al. (2005), coded 1 to 5', () => {
  expect(normRows(norms)).toEqual([
    ['total', 165, 30.6, 6.94],
    ['total', 32, 12.5, 4.52],
  ]);
});

test('Reliabilities are those of Weeks et al. (2005) and of an Italian study', () => {
  expect(reliabilityRows(reliability)).toEqual([
    ['total', 'alpha', 0.92, 165],
    ['total', 'alpha', 0.9, 32],
    ['total', 'alpha', 0.96, 652],
    ['total', 'omega', 0.97, 652],
  ]);
});
