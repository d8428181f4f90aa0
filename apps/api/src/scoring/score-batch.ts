import type { Instrument } from 'relata';
import { errorItems } from '../problems/error-items.ts';
import type { ProblemError } from '../problems/problem-error.ts';
import { problemOf } from '../problems/problem-of.ts';
import type { RowProblem } from '../problems/schema.ts';
import type { RowScored } from '../schemas/result.ts';
import { optionsOf, type RequestOptions } from './options-of.ts';
import { isProblemError, type RowId, readRow, rowIdOf } from './read-row.ts';
import { rejected } from './rejected.ts';
import { scorerFor } from './scorer-for.ts';

interface BatchRequest extends RequestOptions {
  readonly respondents: readonly unknown[];
}

/** Errors that one row lists, and that a batch lists: enough to see what is wrong with a file. */
const MOST_OF_ROW = 10;
const MOST_OF_BATCH = 1000;
const MOST_DUPLICATES = 100;

/**
 * Scores the respondents of a batch one by one, each for itself, and writes the response's
 * JSON as it goes: ten thousand results as objects would weigh several times as much.
 *
 * @param address of the request: rows are pointed to below it
 * @throws {OptionError} as the library does
 */
export function scoreBatch(instrument: Instrument, request: BatchRequest, address: string): string {
  const { respondents } = request;
  const one = scorerFor(instrument, optionsOf(request));
  const { provenance } = one({});
  const rows: string[] = [];
  const seen = new Set<string>();
  const duplicates = new Map<string, RowId>();
  let problems = 0;
  let left = MOST_OF_BATCH;

  const problem = (id: RowId | null, index: number, error: ProblemError, most: number): string => {
    const fields = problemOf(error, `${address}#/respondents/${index}`);
    const errors = fields.errors?.slice(0, most) ?? [];
    const row: RowProblem = { id, kind: 'problem', ...fields, errors };
    problems++;
    left -= errors.length;
    return JSON.stringify(row);
  };
  const score = (row: unknown, index: number): string => {
    const path = ['respondents', index, 'answers'] as const;
    const id = rowIdOf(row);
    if (id !== null) {
      const key = String(id);
      if (!seen.has(key)) seen.add(key);
      else if (duplicates.size < MOST_DUPLICATES) duplicates.set(key, id);
    }
    const most = Math.min(MOST_OF_ROW, left);
    const answers = readRow(row, index);
    if (isProblemError(answers)) return problem(id, index, answers, most);
    const result = one(answers);
    if (result.kind === 'rejected') {
      return problem(id, index, rejected(result.issues, path, most), most);
    }
    const { scales, flags, quality } = result;
    const issues = errorItems(result.issues, path, most);
    left -= issues.length;
    const scored: RowScored = {
      id: id as RowId,
      kind: 'scored',
      scales,
      flags,
      missing: result.missing,
      issues,
      quality,
    };
    return JSON.stringify(scored);
  };

  respondents.forEach((row, index) => {
    rows.push(score(row, index));
  });
  const head = JSON.stringify({
    kind: 'batch',
    provenance,
    counts: { respondents: rows.length, scored: rows.length - problems, problems },
    duplicateIds: [...duplicates.values()],
  });
  return `${head.slice(0, -1)},"results":[${rows.join(',')}]}`;
}
