import type { Dialect } from '../dialect.ts';
import { doubledText, doubling } from '../quoting.ts';

/** Without its sign. */
const bare = (text: string) => `SUBSTR(${text}, 1 + (${text} GLOB '[+-]*'))`;

export const sqlite: Dialect = {
  // Where a column is missing, SQLite reads a name in double quotes as a text.
  identifier: doubling('`'),
  text: doubledText,
  double: 'REAL',
  // A cast alone makes 0 of any text; 9e999 is infinite, and so no answer.
  number: (column) =>
    `CASE WHEN TYPEOF(${column}) IN ('integer', 'real') OR CAST(CAST(${column} AS INTEGER) AS TEXT) = ${column} THEN CAST(${column} AS REAL) WHEN ${column} IS NOT NULL THEN 9e999 END`,
  trimmed: (column) => `TRIM(CAST(${column} AS TEXT), CHAR(32, 9, 10, 11, 12, 13, 160))`,
  // There are no regular expressions.
  spellsNumber: (text) =>
    `${bare(text)} GLOB '[0-9]*' AND ${bare(text)} GLOB '*[0-9]' AND ${bare(text)} NOT GLOB '*[^0-9.]*' AND ${text} NOT GLOB '*.*.*'`,
  noNumber: '9e999',
  isNoNumber: (value) => `${value} = 9e999`,
  greatest: 'MAX',
  least: 'MIN',
  once: 'MATERIALIZED ',
};
