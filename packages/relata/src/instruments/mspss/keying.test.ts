import { expect, test } from 'vitest';
import { bandRows, formNumbers, keyOf, normRows, reliabilityRows } from '../../testing/key-of.ts';
import { mspss } from './index.ts';
import { norms, reliability } from './norms.ts';

// Typed out from Zimet et al. (1988) and the author's scoring sheet.
const { definition } = mspss;

test.each([
  ['significant-other', [1, 2, 5, 10]],
  ['family', [3, 4, 8, 11]],
  ['friends', [6, 7, 9, 12]],
  ['total', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
] as const)('%s is the mean of items %j, from 1 to 7; none is reversed', (scale, items) => {
  expect(keyOf(definition, scale, 'mspss_')).toEqual({ items, reversed: [] });
  expect(definition.scales[scale]).toMatchObject({ rule: 'mean', range: [1, 7] });
});

test('The form has twelve items on seven response options, 1 to 7', () => {
  expect(formNumbers(definition, 'mspss_')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(definition.answers).toEqual({
    min: 1,
    max: 7,
    labels: {
      1: 'Very strongly disagree',
      2: 'Strongly disagree',
      3: 'Mildly disagree',
      4: 'Neutral',
      5: 'Mildly agree',
      6: 'Strongly agree',
      7: 'Very strongly agree',
    },
  });
  expect(definition.reversed).toEqual([]);
});

test('Support is low below 3, moderate to 5, high above 5 (5.1 with one decimal), on every scale', () => {
  for (const scale of ['significant-other', 'family', 'friends', 'total']) {
    expect(bandRows(definition, scale)).toEqual([
      ['low', 1, 3],
      ['moderate', 3, 5.05],
      ['high', 5.05, 7],
    ]);
  }
});

test('More support is better; no source gives a missing rule', () => {
  expect(definition.missing).toEqual({ source: null });
  for (const scale of Object.values(definition.scales)) {
    expect(scale.direction.better).toBe('higher');
    expect(scale).not.toHaveProperty('missing');
  }
});

test('Norms are those of 275 students in 1988, and of the women and the men among them', () => {
  expect(normRows(norms)).toEqual([
    ['total', 275, 5.8, 0.86],
    ['significant-other', 275, 5.74, 1.25],
    ['family', 275, 5.8, 1.12],
    ['friends', 275, 5.85, 0.94],
    ['total', null, 6.05, 0.81],
    ['total', null, 5.55, 0.84],
  ]);
  expect(norms.slice(4).map(({ population }) => population)).toEqual([
    expect.stringMatching(/, women$/),
    expect.stringMatching(/, men$/),
  ]);
});

test('Reliabilities are alpha of the 275 students and retest of 69 after 2 to 3 months', () => {
  expect(reliabilityRows(reliability)).toEqual([
    ['total', 'alpha', 0.88, 275],
    ['significant-other', 'alpha', 0.91, 275],
    ['family', 'alpha', 0.87, 275],
    ['friends', 'alpha', 0.85, 275],
    ['total', 'test-retest r', 0.85, 69],
    ['significant-other', 'test-retest r', 0.72, 69],
    ['family', 'test-retest r', 0.85, 69],
    ['friends', 'test-retest r', 0.75, 69],
  ]);
});
