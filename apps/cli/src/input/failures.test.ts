import { expect, test } from 'vitest';
import { Problem } from '../problems/problem.ts';
import { readFailure } from './failures.ts';

const system = (code: string) => Object.assign(new Error(code), { code, syscall: 'read' });

test.each([
  [system('EACCES'), 'inputUnreadable', 'in.csv cannot be read (you may not read it).'],
  [system('EIO'), 'inputUnreadable', 'in.csv cannot be read (EIO).'],
  [
    Object.assign(new Error('x'), { code: 'Z_DATA_ERROR' }),
    'inputDamaged',
    /the archive is cut off/,
  ],
  [
    Object.assign(new Error('x'), { code: 'ZSTD_error_x' }),
    'inputDamaged',
    /the archive is cut off/,
  ],
])('what the system or an archive reports becomes a sentence', (error, code, message) => {
  const found = readFailure('in.csv', error);
  expect(found).toBeInstanceOf(Problem);
  expect(found).toMatchObject({ code });
  expect((found as Problem).message).toMatch(message);
});

test('a fault of our own stays what it is', () => {
  for (const error of [new TypeError('x'), Object.assign(new Error('x'), { code: 'ERR_X' }), 'x']) {
    expect(readFailure('in.csv', error)).toBe(error);
  }
});
