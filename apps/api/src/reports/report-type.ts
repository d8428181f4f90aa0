import { likingOf } from '../negotiation/liking-of.ts';
import { ProblemError } from '../problems/problem-error.ts';

/** What a report may be sent as; where any will do, the first. */
export const REPORT_TYPES = [
  { name: 'application/json', suffix: 'json' },
  { name: 'text/html', suffix: 'html' },
  { name: 'text/markdown', suffix: 'md' },
] as const;

export type ReportType = (typeof REPORT_TYPES)[number]['name'];

/**
 * The type of a report that a caller likes best.
 *
 * @throws {ProblemError} notAcceptable
 */
export function reportType(accept: string | undefined): ReportType {
  const liking = likingOf(accept) ?? (() => 1);
  const [best] = REPORT_TYPES.toSorted((a, b) => liking(b.name) - liking(a.name));
  if (best && liking(best.name) > 0) return best.name;
  const names = REPORT_TYPES.map(({ name }) => name).join(', ');
  throw new ProblemError('notAcceptable', { detail: `A report can be ${names}.` });
}
