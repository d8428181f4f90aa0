import { expect, test } from 'vitest';
import {
  bandRows,
  cutOffRows,
  formNumbers,
  keyOf,
  normRows,
  reliabilityRows,
} from '../../testing/key-of.ts';
import { phq9 } from './index.ts';
import { cutOffs, norms, reliability } from './norms.ts';

// Typed out from OpenScales PHQ9 and CamCOPS phq9.py, and compared with HealthMarkers and BioPsyKit.
const { definition } = phq9;

test('The total is the sum of items 1 to 9, from 0 to 27', () => {
  expect(keyOf(definition, 'total', 'phq9_')).toEqual({
    items: [1, 2, 3, 4, 5, 6, 7, 8, 9],
    reversed: [],
  });
  expect(definition.scales.total).toMatchObject({ rule: 'sum', range: [0, 27] });
});

test('PHQ-8 is the sum of items 1 to 8, from 0 to 24', () => {
  expect(keyOf(definition, 'phq-8', 'phq9_').items).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(definition.scales['phq-8']).toMatchObject({ rule: 'sum', range: [0, 24] });
});

test('PHQ-2 is the sum of items 1 and 2, from 0 to 6', () => {
  expect(keyOf(definition, 'phq-2', 'phq9_').items).toEqual([1, 2]);
  expect(definition.scales['phq-2']).toMatchObject({ rule: 'sum', range: [0, 6] });
});

test('The form has nine items on four response options, 0 to 3; none is reversed', () => {
  expect(formNumbers(definition, 'phq9_')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(definition.answers).toMatchObject({ min: 0, max: 3 });
  expect(definition.reversed).toEqual([]);
});

test('Severity is minimal to 4, mild to 9, moderate to 14, moderately severe to 19, severe to 27', () => {
  expect(bandRows(definition, 'total')).toEqual([
    ['minimal', 0, 4],
    ['mild', 5, 9],
    ['moderate', 10, 14],
    ['moderately-severe', 15, 19],
    ['severe', 20, 27],
  ]);
  expect(bandRows(definition, 'phq-8')).toBeUndefined();
  expect(bandRows(definition, 'phq-2')).toBeUndefined();
});

test('Item 9 is flagged from 1 upward', () => {
  expect(definition.flags).toMatchObject({ selfHarm: { item: 'phq9_9', atOrAbove: 1 } });
});

test('No source gives a missing rule', () => {
  expect(definition.missing).toEqual({ source: null });
  for (const scale of Object.values(definition.scales)) expect(scale).not.toHaveProperty('missing');
});

test('Nothing here diagnoses: the algorithms for depressive syndromes are not among the scales', () => {
  expect(Object.keys(definition.scales)).toEqual(['total', 'phq-8', 'phq-2']);
});

test('Norms are those that measurely prints: seven German age groups and two of primary care', () => {
  expect(normRows(norms)).toEqual([
    ['total', 564, 2.3, 3.3],
    ['total', 629, 2.3, 3.2],
    ['total', 937, 2.6, 3.5],
    ['total', 868, 2.8, 3.5],
    ['total', 840, 3.2, 3.5],
    ['total', 791, 3.3, 3.6],
    ['total', 389, 4.4, 3.9],
    ['total', 3404, 5.2, 4.75],
    ['total', 691, 16.65, 4.25],
  ]);
});

test('Reliabilities are those of Kroenke (2001), a meta-analysis, Löwe (2004) and two open papers', () => {
  expect(reliabilityRows(reliability)).toEqual([
    ['total', 'alpha', 0.89, null],
    ['total', 'alpha', 0.86, null],
    ['total', 'test-retest r', 0.84, null],
    ['total', 'test-retest r', 0.82, null],
    ['total', 'test-retest r', 0.737, 54],
    ['total', 'icc', 0.96, null],
    ['total', 'alpha', 0.79, 10759],
  ]);
});

test('The line that studies of primary care draw is at 10', () => {
  expect(cutOffRows(cutOffs)).toEqual([['total', 10, null]]);
});
