import { describe, expect, test } from 'vitest';
import { referenceChoicesSchema } from './reference-choices-schema.ts';

const reads = (json: unknown) => referenceChoicesSchema.safeParse(json).success;

describe('Choices of norms and reliabilities, as JSON', () => {
  test('name what is on file, or bring figures of their own', () => {
    const own = { label: 'our clinic', mean: 5, sd: 2.5, n: 90 };
    expect(
      reads({
        norm: { population: 'German primary care' },
        reliability: { coefficient: 'alpha' },
        clinical: own,
        scales: { anxiety: { norm: own, reliability: { label: 'pilot', value: 0.8 } } },
      }),
    ).toBe(true);
    expect(reads({})).toBe(true);
  });
  test.each([
    ['a misspelt name', { norms: { population: 'adults' } }],
    ['an SD of 0', { norm: { label: 'own', mean: 1, sd: 0 } }],
    ['a mean without an SD', { norm: { label: 'own', mean: 1 } }],
    ['figures without a label', { norm: { mean: 1, sd: 1 } }],
    ['one person', { norm: { label: 'own', mean: 1, sd: 1, n: 1 } }],
    ['a reliability above 1', { reliability: { label: 'own', value: 1.2 } }],
    ['both on file and own', { norm: { population: 'adults', mean: 1, sd: 1 } }],
  ])('are refused with %s', (_, json) => {
    expect(reads(json)).toBe(false);
  });
});
