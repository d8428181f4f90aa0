import type { CsvError } from 'csv-parse';
import { type DelimitedCode, DelimitedError } from 'relata/delimited';
import { Problem } from '../problems/problem.ts';

const SENTENCES: {
  readonly [C in Exclude<DelimitedCode, 'badSeparator' | 'columnReadTwoWays'>]: string;
} = {
  quoteNotClosed: 'a quote is opened and never closed',
  textAfterQuote: 'a quote inside a quoted cell is not doubled',
  quoteInCell: 'a quote stands inside a cell that is not quoted',
  rowTooLong: 'a row is longer than 4 MB; most likely a quote is not closed',
};

/** The same of the parser that reads headers. */
const PARSER: { readonly [code: string]: string } = {
  CSV_QUOTE_NOT_CLOSED: SENTENCES.quoteNotClosed,
  CSV_INVALID_CLOSING_QUOTE: SENTENCES.textAfterQuote,
  INVALID_OPENING_QUOTE: SENTENCES.quoteInCell,
  CSV_MAX_RECORD_SIZE: SENTENCES.rowTooLong,
};

function whatBroke(error: unknown): readonly [what: string, line: number] | undefined {
  if (error instanceof DelimitedError) {
    if (error.code === 'badSeparator' || error.code === 'columnReadTwoWays') return undefined;
    return [SENTENCES[error.code], error.line];
  }
  const { code, lines } = error as CsvError & { lines?: number };
  if (typeof code !== 'string') return undefined;
  // The parser's own messages quote the file, answers and all: they are never passed on.
  const what = PARSER[code] ?? (code.startsWith('CSV_') ? 'it breaks the rules of CSV' : undefined);
  return what === undefined ? undefined : [what, lines ?? 1];
}

/** The problem that a table's broken text is; any other error as it was. */
export function broken(name: string, error: unknown): unknown {
  const found = whatBroke(error);
  if (!found) return error;
  return new Problem(
    'inputBroken',
    `${name} cannot be read as a table: ${found[0]} (near line ${found[1]}).`,
    [],
    'Quotes inside a cell are doubled and the cell stands in quotes: "5"" long".',
  );
}
