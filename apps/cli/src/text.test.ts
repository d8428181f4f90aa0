import { expect, test } from 'vitest';
import { count, runs, wrapped } from './text.ts';

test('runs of numbers are drawn together from three on', () => {
  expect(runs([1, 2, 3, 5, 7, 8])).toBe('1–3, 5, 7, 8');
});

test('counts have their thousands marked and their noun in the plural', () => {
  expect([count(1, 'row'), count(1016, 'row'), count(0)]).toEqual(['1 row', '1,016 rows', '0']);
});

test('a word longer than the line stands on a line of its own', () => {
  expect(wrapped('a sha256:0123456789 b', '', 10)).toBe('a\nsha256:0123456789\nb');
});
