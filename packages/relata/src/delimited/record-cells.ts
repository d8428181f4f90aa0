import { DelimitedError } from './delimited-error.ts';

/**
 * The cells of one record of delimited text (RFC 4180), quotes undone.
 *
 * @throws {DelimitedError}
 */
export function recordCells(record: string, separator: string): string[] {
  const cells: string[] = [];
  for (let at = 0; ; at++) {
    let cell = '';
    if (record[at] === '"') {
      for (at++; ; at++) {
        if (at >= record.length) throw new DelimitedError('quoteNotClosed', 1);
        if (record[at] === '"' && record[++at] !== '"') break;
        cell += record[at];
      }
      if (at < record.length && record[at] !== separator) {
        throw new DelimitedError('textAfterQuote', 1);
      }
    } else {
      const end = record.indexOf(separator, at);
      cell = record.slice(at, end < 0 ? record.length : end);
      if (cell.includes('"')) throw new DelimitedError('quoteInCell', 1);
      at += cell.length;
    }
    cells.push(cell);
    if (at >= record.length) return cells;
  }
}
