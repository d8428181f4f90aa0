import { expect, test } from 'vitest';
import { formNumbers, keyOf } from '../../testing/key-of.ts';
import { paq } from './index.ts';

// Typed out from the scores of the Czech validation data (Lukas-Novak/psychtoolbox) and the
// rotation of the authors' form, and compared with the ranges of psytests.org.
const { definition } = paq;

test.each([
  ['n-dif', [2, 8, 14, 20]],
  ['p-dif', [5, 11, 17, 23]],
  ['n-ddf', [1, 7, 13, 19]],
  ['p-ddf', [4, 10, 16, 22]],
] as const)('Subscale %s is the sum of its four items, from 4 to 28', (scale, items) => {
  expect(keyOf(definition, scale, 'paq_')).toEqual({ items, reversed: [] });
  expect(definition.scales[scale]).toMatchObject({ rule: 'sum', range: [4, 28] });
});

test.each([
  ['g-eot', [3, 6, 9, 12, 15, 18, 21, 24]],
  ['g-dif', [2, 5, 8, 11, 14, 17, 20, 23]],
  ['g-ddf', [1, 4, 7, 10, 13, 16, 19, 22]],
  ['n-daf', [1, 2, 7, 8, 13, 14, 19, 20]],
  ['p-daf', [4, 5, 10, 11, 16, 17, 22, 23]],
] as const)('Scale %s is the sum of its eight items, from 8 to 56', (scale, items) => {
  expect(keyOf(definition, scale, 'paq_')).toEqual({ items, reversed: [] });
  expect(definition.scales[scale]).toMatchObject({ rule: 'sum', range: [8, 56] });
});

test('Difficulty appraising feelings is the sum of all but externally orientated thinking, from 16 to 112', () => {
  expect(keyOf(definition, 'g-daf', 'paq_')).toEqual({
    items: [1, 2, 4, 5, 7, 8, 10, 11, 13, 14, 16, 17, 19, 20, 22, 23],
    reversed: [],
  });
  expect(definition.scales['g-daf']).toMatchObject({ rule: 'sum', range: [16, 112] });
});

test('Overall alexithymia is the sum of items 1 to 24, from 24 to 168', () => {
  expect(keyOf(definition, 'total', 'paq_')).toEqual({
    items: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24],
    reversed: [],
  });
  expect(definition.scales.total).toMatchObject({ rule: 'sum', range: [24, 168] });
});

test('Five subscales, five composites and the total, in that order', () => {
  expect(Object.keys(definition.scales)).toEqual([
    'n-dif',
    'p-dif',
    'n-ddf',
    'p-ddf',
    'g-eot',
    'g-dif',
    'g-ddf',
    'n-daf',
    'p-daf',
    'g-daf',
    'total',
  ]);
});

test('The form has 24 items on seven response options, 1 to 7; none is reversed', () => {
  expect(formNumbers(definition, 'paq_')).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24,
  ]);
  expect(definition.answers).toEqual({
    min: 1,
    max: 7,
    labels: { 1: 'Strongly disagree', 4: 'Neither agree nor disagree', 7: 'Strongly agree' },
  });
  expect(definition.reversed).toEqual([]);
});

test('A high score is more difficulty on every scale', () => {
  for (const scale of Object.values(definition.scales))
    expect(scale.direction.better).toBe('lower');
});

test('No source gives a missing rule or a band', () => {
  expect(definition.missing).toEqual({ source: null });
  for (const scale of Object.values(definition.scales)) {
    expect(scale).not.toHaveProperty('missing');
    expect(scale).not.toHaveProperty('bands');
  }
});

test('The DOI, which no retrieved source prints, is left out', () => {
  expect(definition.citation).not.toHaveProperty('doi');
});
