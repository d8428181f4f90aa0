import type { Issue } from 'relata';
import { describeIssue, describeIssueBriefly } from 'relata/messages/en';
import type { ErrorItem } from './schema.ts';

/** Most errors that one problem lists. */
export const MOST_ERRORS = 100;

/** Most entries of a list of what would have been right. */
const MOST_EXPECTED = 250;

/** Errors that say which id was most likely meant. */
const MOST_SUGGESTIONS = 3;

/** What would have been right, no longer than is of use. */
export const briefly = <T>(expected: T): T =>
  Array.isArray(expected) && expected.length > MOST_EXPECTED
    ? (expected.slice(0, MOST_EXPECTED) as T)
    : expected;

/** Issues as they may leave the API: without the answer that each of them is about. */
export function errorItems(
  issues: readonly Issue[],
  under: readonly (string | number)[],
  most = MOST_ERRORS,
): ErrorItem[] {
  return issues.slice(0, most).map((issue, i) => ({
    code: issue.code,
    path: [...under, ...issue.path],
    expected: briefly(issue.expected),
    detail: i < MOST_SUGGESTIONS ? describeIssue(issue) : describeIssueBriefly(issue),
  }));
}
