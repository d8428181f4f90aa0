import { expect, test } from 'vitest';
import { bandRows, cutOffRows, formNumbers, keyOf } from '../../testing/key-of.ts';
import { csi4 } from './index.ts';
import { cutOffs } from './norms.ts';

// Typed out from sparq-connection-lab csi4.ts, and compared with public scoring scripts.
const { definition } = csi4;

const optionsOf = (number: number) => {
  const item = definition.items[number - 1];
  return typeof item === 'object' ? item.answers : definition.answers;
};

test('The total is the sum of items 1 to 4, from 0 to 21; none is reversed', () => {
  expect(keyOf(definition, 'total', 'csi4_')).toEqual({ items: [1, 2, 3, 4], reversed: [] });
  expect(definition.scales.total).toMatchObject({
    rule: 'sum',
    range: [0, 21],
    direction: { better: 'higher' },
  });
  expect(definition.reversed).toEqual([]);
  expect(bandRows(definition, 'total')).toBeUndefined();
});

test('The form has four items', () => {
  expect(formNumbers(definition, 'csi4_')).toEqual([1, 2, 3, 4]);
});

test('Item 1 runs from extremely unhappy (0) to perfect (6)', () => {
  expect(optionsOf(1)).toEqual({
    min: 0,
    max: 6,
    labels: {
      0: 'Extremely unhappy',
      1: 'Fairly unhappy',
      2: 'A little unhappy',
      3: 'Happy',
      4: 'Very happy',
      5: 'Extremely happy',
      6: 'Perfect',
    },
  });
});

test('Item 2 runs from not at all true (0) to completely true (5)', () => {
  expect(optionsOf(2)).toEqual({
    min: 0,
    max: 5,
    labels: {
      0: 'Not at all true',
      1: 'A little true',
      2: 'Somewhat true',
      3: 'Mostly true',
      4: 'Almost completely true',
      5: 'Completely true',
    },
  });
});

test.each([3, 4])('Item %i runs from not at all (0) to completely (5)', (number) => {
  expect(optionsOf(number)).toEqual({
    min: 0,
    max: 5,
    labels: {
      0: 'Not at all',
      1: 'A little',
      2: 'Somewhat',
      3: 'Mostly',
      4: 'Almost completely',
      5: 'Completely',
    },
  });
});

test('No source gives a missing rule', () => {
  expect(definition.missing).toEqual({ source: null });
  expect(definition.scales.total).not.toHaveProperty('missing');
});

test('A total below 13.5 is the line for notable dissatisfaction, from 5,315 people', () => {
  expect(cutOffRows(cutOffs)).toEqual([['total', null, 13.5]]);
  expect(cutOffs[0].n).toBe(5315);
});
