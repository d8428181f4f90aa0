import { ProblemError } from '../problems/problem-error.ts';

/** Stands in a text where bytes were not UTF-8. */
const LOST = '\ufffd';

/**
 * The text of a body.
 *
 * @throws {ProblemError} malformedJson where it is not UTF-8
 */
export function textOf(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  if (!text.includes(LOST)) return text;
  throw new ProblemError('malformedJson', {
    detail: 'The body is not UTF-8, or holds U+FFFD, which stands for a lost character.',
  });
}
