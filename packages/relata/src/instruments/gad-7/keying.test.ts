import { expect, test } from 'vitest';
import {
  bandRows,
  cutOffRows,
  formNumbers,
  keyOf,
  normRows,
  reliabilityRows,
} from '../../testing/key-of.ts';
import { gad7 } from './index.ts';
import { cutOffs, norms, reliability } from './norms.ts';

// Typed out from OpenScales GAD7 and CamCOPS gad7.py, and compared with HealthMarkers.
const { definition } = gad7;

test('The total is the sum of items 1 to 7, from 0 to 21', () => {
  expect(keyOf(definition, 'total', 'gad7_')).toEqual({
    items: [1, 2, 3, 4, 5, 6, 7],
    reversed: [],
  });
  expect(definition.scales.total).toMatchObject({ rule: 'sum', range: [0, 21] });
});

test('GAD-2 is the sum of items 1 and 2, from 0 to 6', () => {
  expect(keyOf(definition, 'gad-2', 'gad7_')).toEqual({ items: [1, 2], reversed: [] });
  expect(definition.scales['gad-2']).toMatchObject({ rule: 'sum', range: [0, 6] });
  expect(Object.keys(definition.scales)).toEqual(['total', 'gad-2']);
});

test('The form has seven items on four response options, 0 to 3; none is reversed', () => {
  expect(formNumbers(definition, 'gad7_')).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(definition.answers).toMatchObject({ min: 0, max: 3 });
  expect(definition.reversed).toEqual([]);
});

test('The lowest response option is Not at all, not Not at all sure', () => {
  expect(definition.answers.labels).toEqual({
    0: 'Not at all',
    1: 'Several days',
    2: 'More than half the days',
    3: 'Nearly every day',
  });
});

test('Severity is minimal to 4, mild to 9, moderate to 14, severe to 21', () => {
  expect(bandRows(definition, 'total')).toEqual([
    ['minimal', 0, 4],
    ['mild', 5, 9],
    ['moderate', 10, 14],
    ['severe', 15, 21],
  ]);
  expect(bandRows(definition, 'gad-2')).toBeUndefined();
});

test('High means more anxiety, and lower is better', () => {
  for (const scale of Object.values(definition.scales))
    expect(scale.direction.better).toBe('lower');
});

test('No source gives a missing rule', () => {
  expect(definition.missing).toEqual({ source: null });
  for (const scale of Object.values(definition.scales)) expect(scale).not.toHaveProperty('missing');
});

test('No item is flagged', () => {
  expect(definition).not.toHaveProperty('flags');
});

test('Norms are those of Löwe (2008) and of three studies that measurely prints', () => {
  expect(normRows(norms)).toEqual([
    ['total', null, 3.2, 3.5],
    ['total', null, 2.7, 3.2],
    ['total', 4615, 3.01, 3.12],
    ['total', 5106, 4.07, 3.53],
    ['total', 3404, 5.75, 4.76],
    ['total', 1082, 10.86, 5.62],
  ]);
});

test('Reliabilities are those of Löwe (2008) and Spitzer (2006)', () => {
  expect(reliabilityRows(reliability)).toEqual([
    ['total', 'alpha', 0.89, 5030],
    ['total', 'test-retest r', 0.83, null],
  ]);
});

test('The line that is drawn in primary care is at 10', () => {
  expect(cutOffRows(cutOffs)).toEqual([['total', 10, null]]);
});
