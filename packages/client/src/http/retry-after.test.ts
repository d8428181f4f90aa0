import { expect, test } from 'vitest';
import { retryAfter } from './retry-after.ts';

const NOW = Date.parse('Mon, 23 Nov 2026 10:00:00 GMT');
const of = (headers: Record<string, string>) => retryAfter(new Headers(headers), NOW);

test('Retry-After in seconds', () => {
  expect(of({ 'retry-after': '120' })).toBe(120_000);
  expect(of({ 'retry-after': ' 0 ' })).toBe(0);
});

test('Retry-After as a date', () => {
  expect(of({ 'retry-after': 'Mon, 23 Nov 2026 10:00:07 GMT' })).toBe(7000);
  expect(of({ 'retry-after': 'Monday, 23-Nov-26 10:00:07 GMT' })).toBe(7000);
});

test('a date that is past asks for no wait', () => {
  expect(of({ 'retry-after': 'Mon, 23 Nov 2026 09:00:00 GMT' })).toBe(0);
});

test('a date is read against the clock of the server, wherever ours stands', () => {
  const headers = {
    'retry-after': 'Mon, 23 Nov 2026 14:00:05 GMT',
    date: 'Mon, 23 Nov 2026 14:00:00 GMT',
  };
  expect(of(headers)).toBe(5000);
});

test.each(['', '-1', '1.5', 'soon', '1e3', '99999999999'])('%j asks for nothing', (value) => {
  expect(of({ 'retry-after': value })).toBe(null);
});
