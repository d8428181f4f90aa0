import { expect, test } from 'vitest';
import { bandRows, formNumbers, keyOf, reliabilityRows } from '../../testing/key-of.ts';
import { shaps } from './index.ts';
import { reliability } from './norms.ts';

// Typed out from NIDA Data Share and CamCOPS shaps.py (the count), Trostheim et al. (2020)
// (both ranges and their direction) and the Niv Lab's survey (the other coding).
const { definition } = shaps;

test('The original score counts the items answered with either disagreement, from 0 to 14', () => {
  expect(keyOf(definition, 'dichotomous', 'shaps_')).toEqual({
    items: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
    reversed: [],
  });
  expect(definition.scales.dichotomous).toMatchObject({
    rule: 'countAtOrAbove',
    threshold: 3,
    range: [0, 14],
  });
  expect(definition.scales.dichotomous).not.toHaveProperty('thresholds');
});

test('The dimensional score is the sum of the same items, from 14 to 56', () => {
  expect(keyOf(definition, 'dimensional', 'shaps_')).toEqual({
    items: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
    reversed: [],
  });
  expect(definition.scales.dimensional).toMatchObject({ rule: 'sum', range: [14, 56] });
  expect(Object.keys(definition.scales)).toEqual(['dichotomous', 'dimensional']);
});

test('Answers are coded by their meaning, 1 the strongest agreement and 4 the strongest disagreement; no item is reversed', () => {
  expect(formNumbers(definition, 'shaps_')).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14,
  ]);
  expect(definition.answers).toEqual({
    min: 1,
    max: 4,
    labels: {
      1: 'Definitely/Strongly agree',
      2: 'Agree',
      3: 'Disagree',
      4: 'Strongly/Definitely disagree',
    },
  });
  expect(definition.reversed).toEqual([]);
});

test('A high score is less pleasure in both scorings', () => {
  expect(definition.scales.dichotomous.direction).toEqual({
    highMeans: 'more anhedonia (less pleasure)',
    better: 'lower',
  });
  expect(definition.scales.dimensional.direction).toEqual({
    highMeans: 'more anhedonia (less pleasure)',
    better: 'lower',
  });
});

test('The line is between 2 and 3 of the original score; the dimensional score has none', () => {
  expect(bandRows(definition, 'dichotomous')).toEqual([
    ['below-line', 0, 2],
    ['at-or-above-line', 3, 14],
  ]);
  expect(bandRows(definition, 'dimensional')).toBeUndefined();
});

test('Files that code strong disagreement as 1 have a form of their own, which turns every item', () => {
  expect(Object.keys(definition.forms)).toEqual(['strongly-disagree-is-1']);
  const form = definition.forms['strongly-disagree-is-1'];
  expect(form.answers).toEqual({
    min: 1,
    max: 4,
    labels: { 1: 'Strongly disagree', 2: 'Disagree', 3: 'Agree', 4: 'Strongly agree' },
    recode: { 1: 4, 2: 3, 3: 2, 4: 1 },
  });
  expect(form.items).toEqual([
    'shaps_1',
    'shaps_2',
    'shaps_3',
    'shaps_4',
    'shaps_5',
    'shaps_6',
    'shaps_7',
    'shaps_8',
    'shaps_9',
    'shaps_10',
    'shaps_11',
    'shaps_12',
    'shaps_13',
    'shaps_14',
  ]);
  expect(form.scales).toEqual(['dichotomous', 'dimensional']);
});

test('No source gives a missing rule', () => {
  expect(definition.missing).toEqual({ source: null });
  for (const scale of Object.values(definition.scales)) expect(scale).not.toHaveProperty('missing');
});

test('Reliabilities are those of Franken (2007), Nakonezny (2010) and Liu (2012)', () => {
  expect(reliabilityRows(reliability)).toEqual([
    ['dimensional', 'alpha', 0.94, null],
    ['dimensional', 'icc', 0.7, null],
    ['dimensional', 'alpha', 0.91, 461],
    ['dimensional', 'alpha', 0.85, 336],
    ['dimensional', 'test-retest r', 0.64, 336],
  ]);
});
