import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameLines } from './name-lines.ts';

test('No line is longer than there is room, and the words stay in their order', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 1, max: 40 }), (name, most) => {
      const lines = nameLines(name, most);
      for (const line of lines) expect([...line].length).toBeLessThanOrEqual(most);
      expect(lines.join('').replace(/\s/gu, '')).toBe(name.replace(/\s/gu, ''));
    }),
  );
});

test('What is far too long ends in an ellipsis', () => {
  const lines = nameLines('word '.repeat(60), 20);
  expect(lines.join(' ').endsWith('…')).toBe(true);
  expect(lines.length).toBeLessThan(7);
});
