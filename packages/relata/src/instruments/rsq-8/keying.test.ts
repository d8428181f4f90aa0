import { expect, test } from 'vitest';
import { formNumbers, keyOf } from '../../testing/key-of.ts';
import { rsq8 } from './index.ts';

// Typed out from the page of the Social Relations Lab, Columbia University (RS-Personal), and
// compared with MIDSS and a public scoring script (rsq_brief_weighted).
const { definition } = rsq8;
const numbers = [1, 2, 3, 4, 5, 6, 7, 8];

test('8 situations, each rated for concern first and for expectancy of acceptance second', () => {
  expect(formNumbers(definition, 'rsq8_')).toEqual(numbers);
  expect(Object.keys(definition.parts)).toEqual(['concern', 'expectancy']);
});

test('Both ratings run from 1 to 6', () => {
  expect(definition.answers).toMatchObject({ min: 1, max: 6 });
  expect(definition.parts.concern.answers).toMatchObject({ min: 1, max: 6 });
  expect(definition.parts.expectancy.answers).toMatchObject({ min: 1, max: 6 });
});

test('Only the 8 expectancy ratings are turned round', () => {
  expect(definition.reversed).toEqual(numbers.map((n) => `rsq8_${n}_expectancy`));
});

test('Rejection sensitivity is the mean of 8 products, from 1 to 36', () => {
  expect(definition.scales['rejection-sensitivity']).toMatchObject({
    rule: 'productMean',
    parts: ['concern', 'expectancy'],
    range: [1, 36],
  });
  expect(keyOf(definition, 'rejection-sensitivity', 'rsq8_').items).toEqual(numbers);
});

test('The two components are means of the 8 ratings of one kind, from 1 to 6', () => {
  expect(definition.scales.concern).toMatchObject({ rule: 'mean', range: [1, 6] });
  expect(definition.scales.concern.items).toEqual(numbers.map((n) => `rsq8_${n}_concern`));
  expect(definition.scales['rejection-expectancy']).toMatchObject({ rule: 'mean', range: [1, 6] });
  expect(definition.scales['rejection-expectancy'].items).toEqual(
    numbers.map((n) => `rsq8_${n}_expectancy`),
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

test('The year of the short form, which no source gives, is left out', () => {
  expect(definition).not.toHaveProperty('year');
});
