import { expect, test } from 'vitest';
import { bandRows, formNumbers, keyOf, reliabilityRows } from '../../testing/key-of.ts';
import { rses } from './index.ts';
import { reliability } from './norms.ts';

// Typed out from the University of Maryland's scoring (order A) and from BioPsyKit, dependlab and
// a copy of the form with its reversed items marked (order B).
const { definition } = rses;
const { forms } = definition;

/** Numbers of order A that stand in the places of a form. */
const numbersIn = (form: keyof typeof forms) =>
  forms[form].items.map((id) => Number(id.slice('rses_'.length)));

/** Places of a form, from 1, whose item is reversed. */
const reversedPlaces = (form: keyof typeof forms) => {
  const reversed: readonly string[] = definition.reversed;
  return forms[form].items.flatMap((id, i) => (reversed.includes(id) ? [i + 1] : []));
};

test('The total is the sum of items 1 to 10 from 0 to 30; 3, 5, 8, 9 and 10 of order A are reversed', () => {
  expect(keyOf(definition, 'total', 'rses_')).toEqual({
    items: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    reversed: [3, 5, 8, 9, 10],
  });
  expect(definition.scales.total).toMatchObject({ rule: 'sum', range: [0, 30] });
  expect(definition.reversed).toEqual(['rses_3', 'rses_5', 'rses_8', 'rses_9', 'rses_10']);
});

test('The total of answers coded 1 to 4 is the same total and 10, from 10 to 40', () => {
  expect(definition.scales['total-10-40']).toMatchObject({
    rule: 'affine',
    of: 'total',
    multiply: 1,
    add: 10,
    range: [10, 40],
  });
});

test('The ten items are answered from 0, strongly disagree, to 3, strongly agree', () => {
  expect(formNumbers(definition, 'rses_')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(definition.answers).toEqual({
    min: 0,
    max: 3,
    labels: { 0: 'Strongly disagree', 1: 'Disagree', 2: 'Agree', 3: 'Strongly agree' },
  });
});

test.each(['order-a', 'order-a-1-4'] as const)('%s reverses its items 3, 5, 8, 9, 10', (form) => {
  expect(numbersIn(form)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(reversedPlaces(form)).toEqual([3, 5, 8, 9, 10]);
});

test.each(['order-b', 'order-b-1-4'] as const)(
  '%s begins with item 7 of order A and reverses its items 2, 5, 6, 8, 9',
  (form) => {
    expect(numbersIn(form)).toEqual([7, 10, 2, 4, 5, 9, 1, 8, 3, 6]);
    expect(reversedPlaces(form)).toEqual([2, 5, 6, 8, 9]);
  },
);

test('Two forms code the answers 1 to 4, which come to 0 to 3', () => {
  const coded = {
    min: 1,
    max: 4,
    labels: { 1: 'Strongly disagree', 2: 'Disagree', 3: 'Agree', 4: 'Strongly agree' },
    recode: { 1: 0, 2: 1, 3: 2, 4: 3 },
  };
  expect(forms['order-a-1-4'].answers).toEqual(coded);
  expect(forms['order-b-1-4'].answers).toEqual(coded);
  expect(forms['order-a']).not.toHaveProperty('answers');
  expect(forms['order-b']).not.toHaveProperty('answers');
});

test('There are these four forms, and each yields both totals', () => {
  expect(Object.keys(forms)).toEqual(['order-a', 'order-b', 'order-a-1-4', 'order-b-1-4']);
  for (const form of Object.values(forms)) expect(form.scales).toEqual(['total', 'total-10-40']);
});

test('There are no cut-off points, as Maryland says; higher is better; no author gives a missing rule', () => {
  expect(bandRows(definition, 'total')).toBeUndefined();
  expect(bandRows(definition, 'total-10-40')).toBeUndefined();
  for (const scale of Object.values(definition.scales)) {
    expect(scale.direction.better).toBe('higher');
    expect(scale).not.toHaveProperty('missing');
  }
  expect(definition.missing).toEqual({ source: null });
});

test('Reliabilities are those of a Spanish clinical sample and of the Polish adaptation', () => {
  expect(reliabilityRows(reliability)).toEqual([
    ['total', 'alpha', 0.87, null],
    ['total', 'test-retest r', 0.72, null],
    ['total', 'test-retest r', 0.74, null],
    ['total', 'test-retest r', 0.83, null],
    ['total', 'test-retest r', 0.5, null],
  ]);
  expect(reliability.map((one) => ('interval' in one ? one.interval : null))).toEqual([
    null,
    '2 months',
    '1 year',
    '1 week',
    '1 year',
  ]);
});
