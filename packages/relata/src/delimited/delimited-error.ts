/** What can be wrong with delimited text itself, whatever its cells hold. */
export type DelimitedCode =
  | 'quoteNotClosed'
  | 'textAfterQuote'
  | 'quoteInCell'
  | 'rowTooLong'
  | 'badSeparator'
  | 'columnReadTwoWays';

/** Thrown where text breaks the rules of RFC 4180, or the options cannot be followed. It holds no cell. */
export class DelimitedError extends Error {
  readonly kind = 'delimitedError';
  readonly code: DelimitedCode;
  /** The line (1 is the first) on which the row begins; 0 where it is no matter of a line. */
  readonly line: number;

  constructor(code: DelimitedCode, line: number) {
    super(`${code}${line > 0 ? ` (near line ${line})` : ''}`);
    this.name = 'DelimitedError';
    this.code = code;
    this.line = line;
  }
}
