import type { Extras } from 'relata/formats/columns';
import { ProblemError } from '../problems/problem-error.ts';
import { problemOf } from '../problems/problem-of.ts';
import type { DuplicateIds } from '../scoring/duplicate-ids.ts';
import { endText, type StreamCounts } from './frame.ts';
import { rowText } from './table-cells.ts';

/** How results are written as a table. */
export interface TableOutput {
  readonly extras: Extras;
  /** Whether a last column says what is wrong with a row. */
  readonly problems: boolean;
  /** Whether a last line, which begins with `#`, holds the counts. */
  readonly trailer: boolean;
}

export const PROBLEMS_COLUMN = 'problems';

/** Most faults that a cell names. */
const MOST_NAMED = 10;

/** Faults as one cell: `code@column`, blanks between them. */
export const faultText = (faults: readonly string[]): string =>
  `${faults.slice(0, MOST_NAMED).join(' ')}${faults.length > MOST_NAMED ? ` and ${faults.length - MOST_NAMED} more` : ''}`;

/**
 * The header of the output.
 *
 * @throws {ProblemError} columnsNotFound where two columns would have one name
 */
export function outputHeader(
  kept: readonly string[],
  scores: readonly string[],
  problems: boolean,
): readonly string[] {
  const names = [...kept, ...scores, ...(problems ? [PROBLEMS_COLUMN] : [])];
  const twice = names.filter((name, i) => names.indexOf(name) !== i);
  if (twice.length === 0) return names;
  throw new ProblemError('columnsNotFound', {
    detail: `The answer would have columns of the same name: ${twice.slice(0, 10).join(', ')}. Say which columns to keep with \`keep\`, or rename them.`,
  });
}

const comment = (line: string) => `# ${line}`;

/** The last line of a table, where it was asked for. */
export const tableEnd = (output: TableOutput, counts: StreamCounts, ids: DuplicateIds): string =>
  output.trailer ? comment(endText(counts, ids)) : '';

/**
 * What ends a table whose input broke off: a row like the others with nothing in it but the
 * problem; and, where no column is there for it or a last line was asked for, a line.
 */
export function tableBroken(
  { problems, trailer }: TableOutput,
  columns: number,
  separator: string,
  error: ProblemError,
  address: string,
  counts: StreamCounts,
): string {
  const fields = problemOf(error, address);
  const cell = `${fields.code}: ${fields.detail}`;
  const row = problems
    ? rowText([...new Array<string>(columns - 1).fill(''), cell], separator)
    : '';
  const line = JSON.stringify({ kind: 'broken', ...fields, ...counts });
  return problems && !trailer ? row : `${row}${comment(line)}\n`;
}
