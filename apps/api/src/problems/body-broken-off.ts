import { ProblemError } from './problem-error.ts';
import type { ProblemCode } from './table.ts';

/** A body that cannot be read to its end: its length or its chunks are not what was declared. */
export const bodyBrokenOff = (code: ProblemCode): ProblemError =>
  new ProblemError(code, {
    detail: 'The body breaks off: it ends before its declared length, or its chunks are broken.',
  });
