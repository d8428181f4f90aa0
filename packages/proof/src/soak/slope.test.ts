import { expect, test } from 'vitest';
import { slope } from './slope.ts';

test('Memory that grows by 1 MB a minute grows by 60 MB an hour; flat memory does not grow', () => {
  const grown = Array.from({ length: 10 }, (_, i) => ({ seconds: i * 60, megabytes: 100 + i }));
  expect(slope(grown)).toBeCloseTo(60, 9);
  const flat = grown.map(({ seconds }, i) => ({ seconds, megabytes: 100 + (i % 2) }));
  expect(slope(flat)).toBeLessThan(5);
});
