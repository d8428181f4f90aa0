import { DelimitedError } from 'relata/delimited';
import { asProblem } from '../problems/as-problem.ts';
import { ProblemError } from '../problems/problem-error.ts';

/** Most bytes of one line, or of one row of a table. */
export const LONGEST_ROW = 2 ** 18;

const SENTENCES: { readonly [code: string]: string } = {
  quoteNotClosed: 'A quoted cell is never closed; the row begins',
  textAfterQuote: 'Text follows a closing quote; double the quotes within a cell. It is',
  quoteInCell:
    'A quote stands within a cell that does not begin with one; quote the whole cell. It is',
};

/** What went wrong in a stream, as a problem; what is no fault of the input stays as it is. */
export function streamProblem(error: unknown): unknown {
  if (asProblem(error)) return asProblem(error);
  if (!(error instanceof DelimitedError)) return error;
  const { code, line } = error;
  if (code === 'rowTooLong') {
    return new ProblemError('rowTooLong', {
      detail: `Line ${line} is longer than ${LONGEST_ROW / 1024} KiB, the most that a line may have.`,
    });
  }
  const sentence = SENTENCES[code];
  if (sentence === undefined) return error;
  return new ProblemError('malformedTable', { detail: `${sentence} near line ${line}.` });
}
