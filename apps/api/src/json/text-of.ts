import { ProblemError } from '../problems/problem-error.ts';

/** Stands in a text where bytes were not UTF-8. */
const LOST = '\ufffd';

/**
 * A text in which no character was lost as it was read.
 *
 * @throws {ProblemError} malformedJson where one was
 */
export function wholeText(text: string): string {
  if (!text.includes(LOST)) return text;
  throw new ProblemError('malformedJson', {
    detail: 'The body is not UTF-8, or holds U+FFFD, which stands for a lost character.',
  });
}

/**
 * The text of a body.
 *
 * @throws {ProblemError} malformedJson where it is not UTF-8
 */
export const textOf = (bytes: Uint8Array): string => wholeText(new TextDecoder().decode(bytes));
