import { expect, test } from 'vitest';
import { formNumbers, keyOf, normRows, reliabilityRows } from '../../testing/key-of.ts';
import { rsq18 } from './index.ts';
import { norms, reliability } from './norms.ts';

// Typed out from the page of the Social Relations Lab, Columbia University (RS-Personal), and
// compared with MIDSS and an audit note in public scoring code.
const { definition } = rsq18;
const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18];

test('18 situations, each rated for concern first and for expectancy of acceptance second', () => {
  expect(formNumbers(definition, 'rsq18_')).toEqual(numbers);
  expect(Object.keys(definition.parts)).toEqual(['concern', 'expectancy']);
});

test('Both ratings run from 1 to 6', () => {
  expect(definition.answers).toMatchObject({ min: 1, max: 6 });
  expect(definition.parts.concern.answers).toMatchObject({ min: 1, max: 6 });
  expect(definition.parts.expectancy.answers).toMatchObject({ min: 1, max: 6 });
});

test('Only the 18 expectancy ratings are turned round', () => {
  expect(definition.reversed).toEqual(numbers.map((n) => `rsq18_${n}_expectancy`));
});

test('Rejection sensitivity is the mean of 18 products, from 1 to 36', () => {
  expect(definition.scales['rejection-sensitivity']).toMatchObject({
    rule: 'productMean',
    parts: ['concern', 'expectancy'],
    range: [1, 36],
  });
  expect(keyOf(definition, 'rejection-sensitivity', 'rsq18_').items).toEqual(numbers);
});

test('The two components are means of the 18 ratings of one kind, from 1 to 6', () => {
  expect(definition.scales.concern).toMatchObject({ rule: 'mean', range: [1, 6] });
  expect(definition.scales.concern.items).toEqual(numbers.map((n) => `rsq18_${n}_concern`));
  expect(definition.scales['rejection-expectancy']).toMatchObject({ rule: 'mean', range: [1, 6] });
  expect(definition.scales['rejection-expectancy'].items).toEqual(
    numbers.map((n) => `rsq18_${n}_expectancy`),
  );
  expect(Object.keys(definition.scales)).toHaveLength(3);
});

test('There is no published missing rule and no band', () => {
  expect(definition.missing).toEqual({ source: null });
  for (const scale of Object.values(definition.scales)) {
    expect(scale).not.toHaveProperty('missing');
    expect(scale).not.toHaveProperty('bands');
  }
});

test('The laboratory prints one norm, 9.69 (3.07), without a sample size', () => {
  expect(normRows(norms)).toEqual([['rejection-sensitivity', null, 9.69, 3.07]]);
});

test('Reliabilities are those of the laboratory: alpha .81, retest .83 in 104 students', () => {
  expect(reliabilityRows(reliability)).toEqual([
    ['rejection-sensitivity', 'alpha', 0.81, null],
    ['rejection-sensitivity', 'test-retest r', 0.83, 104],
  ]);
});
