import { expect, test } from 'vitest';
import { formNumbers, keyOf, normRows, reliabilityRows } from '../../testing/key-of.ts';
import { aRsq } from './index.ts';
import { norms, reliability } from './norms.ts';

// Typed out from the authors' scoring sheet (Social Relations Lab, Columbia University), and
// compared with a public Python script (odd columns concern, even columns expectancy).
const { definition } = aRsq;

test('Nine situations, each rated for concern first and for expectancy of acceptance second', () => {
  expect(formNumbers(definition, 'arsq_')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(Object.keys(definition.parts)).toEqual(['concern', 'expectancy']);
});

test('Both ratings run from 1 to 6', () => {
  expect(definition.answers).toMatchObject({ min: 1, max: 6 });
  expect(definition.parts.concern.answers).toMatchObject({ min: 1, max: 6 });
  expect(definition.parts.expectancy.answers).toMatchObject({ min: 1, max: 6 });
});

test('Only the nine expectancy ratings are turned round', () => {
  expect(definition.reversed).toEqual([
    'arsq_1_expectancy',
    'arsq_2_expectancy',
    'arsq_3_expectancy',
    'arsq_4_expectancy',
    'arsq_5_expectancy',
    'arsq_6_expectancy',
    'arsq_7_expectancy',
    'arsq_8_expectancy',
    'arsq_9_expectancy',
  ]);
});

test('Rejection sensitivity is the mean of nine products, from 1 to 36', () => {
  expect(definition.scales['rejection-sensitivity']).toMatchObject({
    rule: 'productMean',
    parts: ['concern', 'expectancy'],
    range: [1, 36],
  });
  expect(keyOf(definition, 'rejection-sensitivity', 'arsq_').items).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9,
  ]);
});

test('The two components are means of the nine ratings of one kind, from 1 to 6', () => {
  const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  expect(definition.scales.concern).toMatchObject({ rule: 'mean', range: [1, 6] });
  expect(definition.scales.concern.items).toEqual(numbers.map((n) => `arsq_${n}_concern`));
  expect(definition.scales['rejection-expectancy']).toMatchObject({ rule: 'mean', range: [1, 6] });
  expect(definition.scales['rejection-expectancy'].items).toEqual(
    numbers.map((n) => `arsq_${n}_expectancy`),
  );
});

test('There is no published missing rule, no band, and one norm: 8.61 (3.61) in 685 adults', () => {
  expect(definition.missing).toEqual({ source: null });
  for (const scale of Object.values(definition.scales)) expect(scale).not.toHaveProperty('bands');
  expect(norms).toMatchObject([{ n: 685, mean: 8.61, sd: 3.61 }]);
});

test('The DOI of the original paper, which no source confirms, is left out', () => {
  expect(definition.citation).not.toHaveProperty('doi');
});

test('The norm is that of the authors’ adult sample, n = 685', () => {
  expect(normRows(norms)).toEqual([['rejection-sensitivity', 685, 8.61, 3.61]]);
});

test('The one reliability is the retest correlation of the 2023 study', () => {
  expect(reliabilityRows(reliability)).toEqual([
    ['rejection-sensitivity', 'test-retest r', 0.45, null],
  ]);
});
