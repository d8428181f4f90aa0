import type { Quality, Result } from 'relata';
import { errorItems } from '../problems/error-items.ts';
import type { ProblemError } from '../problems/problem-error.ts';
import { problemOf } from '../problems/problem-of.ts';
import type { RowProblem } from '../problems/schema.ts';
import type { RowScored } from '../schemas/result.ts';
import type { RowId } from './read-row.ts';
import { rejected } from './rejected.ts';

/** Most errors that one row lists. */
const MOST_OF_ROW = 10;

/** Where a row stands: its address, and the path to it in what was sent. */
export interface RowPlace {
  readonly instance: string;
  readonly path: readonly (string | number)[];
  /** Named in a problem, where rows are lines. */
  readonly at?: { readonly line: number } | { readonly row: number };
}

/** Writes what stands in the place of one row; counts problems, and errors as long as any are to be listed. */
export interface RowTexts {
  problem(id: RowId | null, error: ProblemError, place: RowPlace): string;
  /** The text of a result; of a problem where the answers were rejected. `under`: the path to the answers. */
  result(id: RowId, result: Result, place: RowPlace, under: readonly (string | number)[]): string;
  problems(): number;
}

/** How much is said of answers as answers. */
export type QualityDetail = 'indices' | 'counts' | undefined;

const countsOf = ({ answered, missingShare, of }: Quality) => ({ answered, of, missingShare });

/** `most`: errors that all rows list together. */
export function rowTexts(detail?: QualityDetail, most = Number.POSITIVE_INFINITY): RowTexts {
  let left = most;
  let problems = 0;
  const problem: RowTexts['problem'] = (id, error, { at, instance }) => {
    const fields = problemOf(error, instance);
    const errors = fields.errors?.slice(0, Math.min(MOST_OF_ROW, left)) ?? [];
    const row: RowProblem = { id, kind: 'problem', ...at, ...fields, errors };
    problems++;
    left -= errors.length;
    return JSON.stringify(row);
  };
  return {
    problem,
    problems: () => problems,
    result(id, result, place, under) {
      const listed = Math.min(MOST_OF_ROW, left);
      if (result.kind === 'rejected') {
        return problem(id, rejected(result.issues, under, listed), place);
      }
      const { scales, flags, missing } = result;
      const quality = detail === 'counts' ? countsOf(result.quality) : result.quality;
      const issues = errorItems(result.issues, under, listed);
      left -= issues.length;
      const row: RowScored = { id, kind: 'scored', scales, flags, missing, issues, quality };
      return JSON.stringify(row);
    },
  };
}
