import { Problem } from '../problems/problem.ts';

/** Bytes that end too early, or are not what they say. */
export const damaged = (name: string, what: string, where = '') =>
  new Problem(
    'inputDamaged',
    `${name} cannot be read to its end: the ${what} is cut off or damaged${where}.`,
    [],
    'Copy or export it again; nothing was scored.',
  );

export const becameShorter = (name: string) =>
  new Problem(
    'inputUnreadable',
    `${name} became shorter while it was read: nothing was scored.`,
    [],
    'Wait until nobody writes to it, and score it again.',
  );

export const becameLonger = (name: string) =>
  new Problem(
    'inputUnreadable',
    `${name} became longer while it was read: nothing was scored.`,
    [],
    'Wait until nobody writes to it, and score it again.',
  );

/** What went wrong while a source was read, for people where it was the system or an archive. */
export function readFailure(name: string, error: unknown): unknown {
  if (!(error instanceof Error && 'code' in error) || error instanceof Problem) return error;
  const code = String(error.code);
  if (/^(Z_|ZSTD_)/.test(code)) return damaged(name, 'archive');
  if (!('syscall' in error)) return error;
  return new Problem(
    'inputUnreadable',
    `${name} cannot be read (${code === 'EACCES' ? 'you may not read it' : code}).`,
  );
}
