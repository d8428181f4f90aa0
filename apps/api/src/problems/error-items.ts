import type { Issue } from 'relata';
import { describeIssue } from 'relata/messages/en';
import type { ErrorItem } from './schema.ts';

/** Most errors that one problem lists. */
export const MOST_ERRORS = 100;

/** Issues as they may leave the API: without the answer that each of them is about. */
export function errorItems(
  issues: readonly Issue[],
  under: readonly (string | number)[],
  most = MOST_ERRORS,
): ErrorItem[] {
  return issues.slice(0, most).map((issue) => ({
    code: issue.code,
    path: [...under, ...issue.path],
    expected: issue.expected,
    detail: describeIssue(issue),
  }));
}
