import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formNumbers, keyOf } from '../../testing/key-of.ts';
import { panas } from './index.ts';

// Typed out from dependlab, NDCLab and arc_measures; the German order from BioPsyKit and public research code.
const { definition } = panas;
const { forms } = definition;

test('Positive affect is the sum of ten items, from 10 to 50, and a high score is good', () => {
  expect(keyOf(definition, 'positive-affect', 'panas_')).toEqual({
    items: [1, 3, 5, 9, 10, 12, 14, 16, 17, 19],
    reversed: [],
  });
  expect(definition.scales['positive-affect']).toMatchObject({ rule: 'sum', range: [10, 50] });
  expect(definition.scales['positive-affect'].direction.better).toBe('higher');
});

test('Negative affect is the sum of ten items, from 10 to 50, and a low score is good', () => {
  expect(keyOf(definition, 'negative-affect', 'panas_')).toEqual({
    items: [2, 4, 6, 7, 8, 11, 13, 15, 18, 20],
    reversed: [],
  });
  expect(definition.scales['negative-affect']).toMatchObject({ rule: 'sum', range: [10, 50] });
  expect(definition.scales['negative-affect'].direction.better).toBe('lower');
});

test('There is no total', () => {
  expect(Object.keys(definition.scales)).toEqual(['positive-affect', 'negative-affect']);
});

test('The form has 20 items on five response options, 1 to 5; none is reversed', () => {
  expect(formNumbers(definition, 'panas_')).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20,
  ]);
  expect(definition.answers).toMatchObject({ min: 1, max: 5 });
  expect(definition.reversed).toEqual([]);
});

test('Six time frames have the same items, key and options', () => {
  expect(Object.keys(forms)).toEqual([
    'moment',
    'today',
    'past-few-days',
    'past-few-weeks',
    'past-year',
    'general',
    'german-order',
  ]);
  expect(forms.moment.timeframe).toBe('the present moment');
  expect(forms.today.timeframe).toBe('today');
  expect(forms['past-few-days'].timeframe).toBe('the past few days');
  expect(forms['past-few-weeks'].timeframe).toBe('the past few weeks');
  expect(forms['past-year'].timeframe).toBe('the past year');
  expect(forms.general.timeframe).toBe('in general');
  const { 'german-order': german, ...frames } = forms;
  for (const form of Object.values(frames)) {
    expect(form.items).toEqual([
      'panas_1',
      'panas_2',
      'panas_3',
      'panas_4',
      'panas_5',
      'panas_6',
      'panas_7',
      'panas_8',
      'panas_9',
      'panas_10',
      'panas_11',
      'panas_12',
      'panas_13',
      'panas_14',
      'panas_15',
      'panas_16',
      'panas_17',
      'panas_18',
      'panas_19',
      'panas_20',
    ]);
  }
  for (const form of [...Object.values(frames), german]) {
    expect(form.scales).toEqual(['positive-affect', 'negative-affect']);
    expect(form).not.toHaveProperty('answers');
  }
});

test('The German order asks the same items, by their English numbers', () => {
  const numbers = forms['german-order'].items.map((id) => Number(id.slice('panas_'.length)));
  expect(numbers).toEqual([19, 2, 1, 3, 4, 5, 6, 7, 8, 14, 10, 11, 9, 13, 12, 15, 16, 17, 18, 20]);
});

test('In the German order negative affect has the places that BioPsyKit’s German key gives', () => {
  const negative: readonly string[] = definition.scales['negative-affect'].items;
  const places = forms['german-order'].items.flatMap((id, i) =>
    negative.includes(id) ? [i + 1] : [],
  );
  expect(places).toEqual([2, 5, 7, 8, 9, 12, 14, 16, 19, 20]);
});

test('There is no missing rule, no band, no flag and, unverified, no norm', () => {
  expect(definition.missing).toEqual({ source: null });
  expect(definition).not.toHaveProperty('flags');
  for (const scale of Object.values(definition.scales)) {
    expect(scale).not.toHaveProperty('missing');
    expect(scale).not.toHaveProperty('bands');
  }
  expect(existsSync(new URL('norms.ts', import.meta.url))).toBe(false);
});
