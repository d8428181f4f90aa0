import { expect, test } from 'vitest';
import { bandRows, cutOffRows, formNumbers, keyOf, reliabilityRows } from '../../testing/key-of.ts';
import { ucla3 } from './index.ts';
import { cutOffs, reliability } from './norms.ts';

// Typed out from Hughes et al. (2004) and the guidance of the UK Office for National Statistics.
const { definition } = ucla3;

test('The total is the sum of three items, from 3 to 9; none is reversed', () => {
  expect(keyOf(definition, 'total', 'ucla3_')).toEqual({ items: [1, 2, 3], reversed: [] });
  expect(definition.scales.total).toMatchObject({ rule: 'sum', range: [3, 9] });
  expect(definition.reversed).toEqual([]);
});

test('The form has three items answered hardly ever (1), some of the time (2), often (3)', () => {
  expect(formNumbers(definition, 'ucla3_')).toEqual([1, 2, 3]);
  expect(definition.answers).toEqual({
    min: 1,
    max: 3,
    labels: { 1: 'Hardly ever', 2: 'Some of the time', 3: 'Often' },
  });
});

test('Lower is better; no source gives bands or a missing rule', () => {
  expect(definition.scales.total.direction.better).toBe('lower');
  expect(bandRows(definition, 'total')).toBeUndefined();
  expect(definition.missing).toEqual({ source: null });
  expect(definition.scales.total).not.toHaveProperty('missing');
});

test('The line of common convention, not of the authors, is at 6', () => {
  expect(cutOffRows(cutOffs)).toEqual([['total', 6, null]]);
  expect(cutOffs[0].title).toMatch(/does not come from the authors/);
});

test('The reliability is that of the Health and Retirement Study, quoted second-hand', () => {
  expect(reliabilityRows(reliability)).toEqual([['total', 'alpha', 0.72, null]]);
});
