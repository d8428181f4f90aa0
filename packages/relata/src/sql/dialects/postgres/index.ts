import type { Dialect } from '../dialect.ts';
import { doubledText, doubling } from '../quoting.ts';
import { BLANKS, SPELLED_NUMBER } from '../spelling.ts';

export const postgres: Dialect = {
  identifier: doubling('"'),
  text: doubledText,
  double: 'double precision',
  number: (column) => `CAST(${column} AS double precision)`,
  trimmed: (column) => `BTRIM(CAST(${column} AS text), E'${BLANKS}')`,
  spellsNumber: (text) => `${text} ~ '^${SPELLED_NUMBER}$'`,
  noNumber: "CAST('NaN' AS double precision)",
  isNoNumber: (value) => `${value} = CAST('NaN' AS double precision)`,
  greatest: 'GREATEST',
  least: 'LEAST',
  // Otherwise each step is written out inside the next, and worked out again at every mention.
  once: 'MATERIALIZED ',
  longestName: 63,
};
