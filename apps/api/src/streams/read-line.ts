import { readJson } from '../json/read-json.ts';
import { ProblemError } from '../problems/problem-error.ts';
import { type RowAnswers, type RowId, readRow, rowIdOf } from '../scoring/read-row.ts';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export interface Line {
  readonly id: RowId | null;
  readonly given: RowAnswers | ProblemError;
}

function textOf(line: Uint8Array): string {
  try {
    return decoder.decode(line);
  } catch {
    throw new ProblemError('malformedJson', { detail: 'The line is not UTF-8.' });
  }
}

/** Reads one respondent off a line of JSON. */
export function readLine(line: Uint8Array): Line {
  try {
    const row = readJson(textOf(line), 'The line');
    const id = rowIdOf(row);
    return { id, given: readRow(row, []) };
  } catch (error) {
    if (error instanceof ProblemError) return { id: null, given: error };
    throw error;
  }
}
