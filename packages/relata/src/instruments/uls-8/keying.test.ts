import { expect, test } from 'vitest';
import { bandRows, formNumbers, keyOf, normRows, reliabilityRows } from '../../testing/key-of.ts';
import { uls8 } from './index.ts';
import { norms, reliability } from './norms.ts';

// Typed out from Hays and DiMatteo (1987), and compared with uls8.py and calc_loneliness.R.
const { definition } = uls8;

test('The total is the sum of eight items, from 8 to 32; items 3 and 6 are reversed', () => {
  expect(keyOf(definition, 'total', 'uls8_')).toEqual({
    items: [1, 2, 3, 4, 5, 6, 7, 8],
    reversed: [3, 6],
  });
  expect(definition.scales.total).toMatchObject({ rule: 'sum', range: [8, 32] });
});

test('From 0 to 100 it is the sum less 8, divided by 24, times 100', () => {
  expect(definition.scales['total-0-100']).toMatchObject({
    rule: 'affine',
    of: { rule: 'affine', of: 'total', multiply: 1, add: -8 },
    add: 0,
    range: [0, 100],
  });
  expect(definition.scales['total-0-100'].multiply * 24).toBe(100);
});

test('The form has eight items answered never (1), rarely (2), sometimes (3), often (4)', () => {
  expect(formNumbers(definition, 'uls8_')).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(definition.answers).toEqual({
    min: 1,
    max: 4,
    labels: { 1: 'Never', 2: 'Rarely', 3: 'Sometimes', 4: 'Often' },
  });
});

test('Lower is better; no source gives bands or a missing rule', () => {
  expect(definition.missing).toEqual({ source: null });
  for (const [id, scale] of Object.entries(definition.scales)) {
    expect(scale.direction.better).toBe('lower');
    expect(scale).not.toHaveProperty('missing');
    expect(bandRows(definition, id)).toBeUndefined();
  }
});

test('The norm is that of 192 students, on the range from 0 to 100', () => {
  expect(normRows(norms)).toEqual([['total-0-100', 192, 35.4, 19.2]]);
});

test('Reliabilities are alpha and homogeneity of the same students', () => {
  expect(reliabilityRows(reliability)).toEqual([
    ['total', 'alpha', 0.84, 192],
    ['total', 'inter-item homogeneity (intraclass)', 0.4, 192],
  ]);
});
