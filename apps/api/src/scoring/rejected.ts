import type { Issue } from 'relata';
import { errorItems } from '../problems/error-items.ts';
import { ProblemError } from '../problems/problem-error.ts';

const UNREADABLE: ReadonlySet<string> = new Set(['answersNotReadable', 'wrongAnswerCount']);

/** The problem of a respondent whose answers the engine rejects. */
export function rejected(
  issues: readonly Issue[],
  under: readonly (string | number)[],
  most?: number,
): ProblemError {
  const [first] = issues;
  const detail =
    first && UNREADABLE.has(first.code)
      ? 'Nothing was scored: the answers as a whole cannot be read.'
      : issues.length === 1
        ? 'Nothing was scored: one answer cannot be used.'
        : `Nothing was scored: ${issues.length} answers cannot be used.`;
  return new ProblemError('answersRejected', {
    detail,
    errorCount: issues.length,
    errors: errorItems(issues, under, most),
  });
}
