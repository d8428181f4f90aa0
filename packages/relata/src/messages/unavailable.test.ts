import { expect, test } from 'vitest';
import { UNAVAILABLE_REASONS } from '../model/index.ts';
import { describeUnavailable } from './en.ts';

test('Every reason why something cannot be said has a sentence of its own', () => {
  const sentences = UNAVAILABLE_REASONS.map(describeUnavailable);
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*\.$/);
  expect(new Set(sentences).size).toBe(UNAVAILABLE_REASONS.length);
});
