import { expect, test } from 'vitest';
import { bandRows, cutOffRows, formNumbers, keyOf, reliabilityRows } from '../../testing/key-of.ts';
import { inq15 } from './index.ts';
import { cutOffs, reliability } from './norms.ts';

// Typed out from two public scoring scripts and from the abstract of
// Silva et al. (2023).
const { definition } = inq15;

test('Perceived burdensomeness is the sum of items 1 to 6, from 6 to 42; none is reversed', () => {
  expect(keyOf(definition, 'perceived-burdensomeness', 'inq15_')).toEqual({
    items: [1, 2, 3, 4, 5, 6],
    reversed: [],
  });
  expect(definition.scales['perceived-burdensomeness']).toMatchObject({
    rule: 'sum',
    range: [6, 42],
  });
});

test('Thwarted belongingness is the sum of items 7 to 15, from 9 to 63; 9, 11 and 12 are straight', () => {
  expect(keyOf(definition, 'thwarted-belongingness', 'inq15_')).toEqual({
    items: [7, 8, 9, 10, 11, 12, 13, 14, 15],
    reversed: [7, 8, 10, 13, 14, 15],
  });
  expect(definition.scales['thwarted-belongingness']).toMatchObject({
    rule: 'sum',
    range: [9, 63],
  });
});

test('There is no total', () => {
  expect(Object.keys(definition.scales)).toEqual([
    'perceived-burdensomeness',
    'thwarted-belongingness',
  ]);
});

test('The form has fifteen items answered from 1, not at all true, to 7, very true', () => {
  expect(formNumbers(definition, 'inq15_')).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
  ]);
  expect(definition.answers).toEqual({
    min: 1,
    max: 7,
    labels: { 1: 'Not at all true for me', 7: 'Very true for me' },
  });
});

test('Lower is better on both; there are no bands, and no source gives a missing rule', () => {
  expect(definition.missing).toEqual({ source: null });
  for (const [id, scale] of Object.entries(definition.scales)) {
    expect(scale.direction.better).toBe('lower');
    expect(scale).not.toHaveProperty('missing');
    expect(bandRows(definition, id)).toBeUndefined();
  }
});

test('It says that it is built on a theory of suicide, and what a caller needs', () => {
  expect(definition.safety.note).toMatch(/theory of suicide/);
  expect(definition.safety.note).toMatch(/a person who reads high scores/);
  expect(definition.safety.note).toMatch(/crisis contacts/);
  expect(definition.safety.source).toBe('https://doi.org/10.1037/a0025358');
});

test('Lines are 36 for outpatients and 32 for inpatients on belongingness, 12 for both on burdensomeness', () => {
  expect(cutOffRows(cutOffs)).toEqual([
    ['thwarted-belongingness', 36, null],
    ['thwarted-belongingness', 32, null],
    ['perceived-burdensomeness', 12, null],
  ]);
  expect(cutOffs.map(({ population }) => population)).toEqual([
    expect.stringMatching(/^psychiatric outpatients,/),
    expect.stringMatching(/^psychiatric inpatients,/),
    expect.stringMatching(/^psychiatric outpatients and inpatients,/),
  ]);
});

test('Reliabilities are those of 1,536 Spanish adolescents', () => {
  expect(reliabilityRows(reliability)).toEqual([
    ['thwarted-belongingness', 'omega', 0.88, 1536],
    ['perceived-burdensomeness', 'omega', 0.78, 1536],
  ]);
});
