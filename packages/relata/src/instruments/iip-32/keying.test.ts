import { expect, test } from 'vitest';
import { formNumbers, keyOf } from '../../testing/key-of.ts';
import { iip32 } from './index.ts';

// Typed out from circumplex's audit of the manual (Appendix H, pp. 101-102).
const { definition } = iip32;

test.each([
  ['domineering', [22, 25, 28, 30]],
  ['vindictive', [14, 16, 17, 18]],
  ['cold', [10, 11, 13, 15]],
  ['socially-inhibited', [2, 5, 9, 19]],
  ['nonassertive', [4, 6, 7, 12]],
  ['overly-accommodating', [1, 8, 20, 31]],
  ['self-sacrificing', [23, 26, 27, 32]],
  ['intrusive', [3, 21, 24, 29]],
] as const)('Octant %s is the sum of its four items, from 0 to 16', (scale, items) => {
  expect(keyOf(definition, scale, 'iip32_')).toEqual({ items, reversed: [] });
  expect(definition.scales[scale]).toMatchObject({ rule: 'sum', range: [0, 16] });
  expect(definition.scales[scale].direction.better).toBe('lower');
});

test('Eight octants and no total, for no source gives one for this form', () => {
  expect(Object.keys(definition.scales)).toEqual([
    'domineering',
    'vindictive',
    'cold',
    'socially-inhibited',
    'nonassertive',
    'overly-accommodating',
    'self-sacrificing',
    'intrusive',
  ]);
});

test('The form has 32 items on five response options, 0 to 4; none is reversed', () => {
  expect(formNumbers(definition, 'iip32_')).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26,
    27, 28, 29, 30, 31, 32,
  ]);
  expect(definition.answers).toEqual({
    min: 0,
    max: 4,
    labels: {
      0: 'Not at all',
      1: 'A little bit',
      2: 'Moderately',
      3: 'Quite a bit',
      4: 'Extremely',
    },
  });
  expect(definition.reversed).toEqual([]);
});

test('No source gives a missing rule or a band', () => {
  expect(definition.missing).toEqual({ source: null });
  for (const scale of Object.values(definition.scales)) {
    expect(scale).not.toHaveProperty('missing');
    expect(scale).not.toHaveProperty('bands');
  }
});

test('The questionnaire is proprietary, and says so', () => {
  expect(definition.license.scoring.status).toBe('proprietary');
  expect(definition.license.wording.status).toBe('proprietary');
});
