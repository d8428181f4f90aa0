import { ProblemError } from '../problems/problem-error.ts';

/** The problem of a query parameter that has the right shape and cannot be used all the same. */
export const badParameter = (name: string, expected: unknown, detail: string): ProblemError =>
  new ProblemError('invalidParameter', {
    errors: [{ code: 'notAllowed', path: [name], expected, detail }],
  });
