import { expect, test } from 'vitest';
import { bandRows, cutOffRows, formNumbers, keyOf } from '../../testing/key-of.ts';
import { phq8 } from './index.ts';
import { cutOffs } from './norms.ts';

// Typed out from CamCOPS phq8.py, and compared with NDCLab and OpenScales PHQ9's note.
const { definition } = phq8;

test('The total is the sum of items 1 to 8, from 0 to 24', () => {
  expect(keyOf(definition, 'total', 'phq8_')).toEqual({
    items: [1, 2, 3, 4, 5, 6, 7, 8],
    reversed: [],
  });
  expect(definition.scales.total).toMatchObject({ rule: 'sum', range: [0, 24] });
  expect(definition.scales.total.direction.better).toBe('lower');
  expect(Object.keys(definition.scales)).toEqual(['total']);
});

test('The form has eight items on four response options, 0 to 3; none is reversed', () => {
  expect(formNumbers(definition, 'phq8_')).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(definition.answers).toEqual({
    min: 0,
    max: 3,
    labels: {
      0: 'Not at all',
      1: 'Several days',
      2: 'More than half the days',
      3: 'Nearly every day',
    },
  });
  expect(definition.reversed).toEqual([]);
});

test('Severity is minimal to 4, mild to 9, moderate to 14, moderately severe to 19, severe to 24', () => {
  expect(bandRows(definition, 'total')).toEqual([
    ['minimal', 0, 4],
    ['mild', 5, 9],
    ['moderate', 10, 14],
    ['moderately-severe', 15, 19],
    ['severe', 20, 24],
  ]);
});

test('The item on self-harm is not asked, so nothing is flagged', () => {
  expect(definition).not.toHaveProperty('flags');
});

test('No source gives a missing rule', () => {
  expect(definition.missing).toEqual({ source: null });
  expect(definition.scales.total).not.toHaveProperty('missing');
});

test('The line that is drawn in the general population is at 10', () => {
  expect(cutOffRows(cutOffs)).toEqual([['total', 10, null]]);
});
