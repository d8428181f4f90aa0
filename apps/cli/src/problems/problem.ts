import type { ProblemCode } from './codes.ts';

/** Something a user can mend. Its words never hold an answer. */
export class Problem extends Error {
  readonly kind = 'problem';
  readonly code: ProblemCode;
  /** Facts, one a line: what was found, what was expected. */
  readonly details: readonly string[];
  /** How to mend it. */
  readonly mend: string | undefined;

  constructor(code: ProblemCode, sentence: string, details: readonly string[] = [], mend?: string) {
    super(sentence);
    this.name = 'Problem';
    this.code = code;
    this.details = details;
    this.mend = mend;
  }
}
