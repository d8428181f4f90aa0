import { expect, test } from 'vitest';
import { retryDelay } from './retry-delay.ts';

const delays = { baseDelay: 250, maxDelay: 10_000 };

test('the limit doubles from the first delay to the longest', () => {
  const limits = [0, 1, 2, 3, 5, 6, 60].map((attempt) => retryDelay(delays, attempt, null, 1));
  expect(limits).toEqual([250, 500, 1000, 2000, 8000, 10_000, 10_000]);
});

test('full jitter: any delay from none to the limit', () => {
  expect(retryDelay(delays, 2, null, 0)).toBe(0);
  expect(retryDelay(delays, 2, null, 0.5)).toBe(500);
});

test('what the server asks for is waited in full, however long, and a little jitter on top', () => {
  expect(retryDelay(delays, 0, 30_000, 0)).toBe(30_000);
  expect(retryDelay(delays, 9, 30_000, 1)).toBe(30_250);
});
