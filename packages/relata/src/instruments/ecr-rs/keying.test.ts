import { expect, test } from 'vitest';
import { formNumbers, keyOf, reliabilityRows } from '../../testing/key-of.ts';
import { ecrRs } from './index.ts';
import { reliability } from './norms.ts';

// Typed out from R. C. Fraley's page of the ECR-RS, and compared with the documentation of
// Palacký University, the entry at Georgetown and two public scoring scripts.
const { definition } = ecrRs;

test('Avoidance is the mean of items 1 to 6, of which 1 to 4 are reversed, from 1 to 7', () => {
  expect(keyOf(definition, 'avoidance', 'ecrrs_')).toEqual({
    items: [1, 2, 3, 4, 5, 6],
    reversed: [1, 2, 3, 4],
  });
  expect(definition.scales.avoidance).toMatchObject({ rule: 'mean', range: [1, 7] });
});

test('Anxiety is the mean of items 7 to 9, none reversed, from 1 to 7', () => {
  expect(keyOf(definition, 'anxiety', 'ecrrs_')).toEqual({ items: [7, 8, 9], reversed: [] });
  expect(definition.scales.anxiety).toMatchObject({ rule: 'mean', range: [1, 7] });
});

test('There are two scales and no total over them, no bands and no published missing rule', () => {
  expect(Object.keys(definition.scales)).toEqual(['avoidance', 'anxiety']);
  expect(definition.missing).toEqual({ source: null });
  for (const scale of Object.values(definition.scales)) {
    expect(scale).not.toHaveProperty('bands');
    expect(scale).not.toHaveProperty('missing');
  }
});

test('The form has nine items on seven response options, 1 to 7', () => {
  expect(formNumbers(definition, 'ecrrs_')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(definition.answers).toMatchObject({ min: 1, max: 7 });
  expect(definition.reversed).toEqual(['ecrrs_1', 'ecrrs_2', 'ecrrs_3', 'ecrrs_4']);
});

test('The same nine items are asked about each target, and scored the same way', () => {
  expect(Object.keys(definition.forms)).toEqual([
    'global',
    'mother',
    'father',
    'partner',
    'friend',
  ]);
  for (const form of Object.values(definition.forms)) {
    expect(form.items).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `ecrrs_${n}`));
    expect(form.scales).toEqual(['avoidance', 'anxiety']);
  }
});

test('Retest over 30 days is about .65 for the partner and .80 for the parents', () => {
  expect(reliabilityRows(reliability)).toEqual([
    ['avoidance', 'test-retest r', 0.65, null],
    ['anxiety', 'test-retest r', 0.65, null],
    ['avoidance', 'test-retest r', 0.8, null],
    ['anxiety', 'test-retest r', 0.8, null],
  ]);
  expect(reliability.map(({ interval }) => interval)).toEqual(Array(4).fill('30 days'));
});

test('Terms that no source states are called unknown', () => {
  expect(definition.license.wording).toMatchObject({ status: 'unknown', evidence: null });
});
