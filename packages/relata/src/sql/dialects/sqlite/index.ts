import type { Dialect } from '../dialect.ts';
import { doubling } from '../quoting.ts';

export const sqlite: Dialect = {
  // Where a column is missing, SQLite reads a name in double quotes as a text.
  identifier: doubling('`'),
  double: 'REAL',
  // A cast alone makes 0 of any text; 9e999 is infinite, and so no answer.
  number: (column) =>
    `CASE WHEN CAST(CAST(${column} AS INTEGER) AS TEXT) = ${column} THEN CAST(${column} AS REAL) WHEN ${column} IS NOT NULL THEN 9e999 END`,
  greatest: 'MAX',
  least: 'MIN',
  once: 'MATERIALIZED ',
};
