import { stringify } from 'csv-stringify/sync';

/** Rows as delimited text, quoted where needed, lines ended by a line feed; numbers in full. */
export function csv(rows: readonly (readonly (string | number)[])[], separator = ','): string {
  return rows.length === 0
    ? ''
    : stringify(rows as (string | number)[][], { delimiter: separator, record_delimiter: '\n' });
}
