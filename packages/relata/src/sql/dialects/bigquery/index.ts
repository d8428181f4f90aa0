import type { Dialect } from '../dialect.ts';
import { escapedText, escaping } from '../quoting.ts';
import { SPELLED_NUMBER } from '../spelling.ts';

export const bigquery: Dialect = {
  identifier: escaping('`'),
  text: escapedText,
  double: 'FLOAT64',
  number: (column) => `CAST(${column} AS FLOAT64)`,
  trimmed: (column) => `TRIM(CAST(${column} AS STRING))`,
  spellsNumber: (text) => `REGEXP_CONTAINS(${text}, '^${SPELLED_NUMBER}$')`,
  noNumber: "CAST('NaN' AS FLOAT64)",
  isNoNumber: (value) => `IS_NAN(${value})`,
  greatest: 'GREATEST',
  least: 'LEAST',
};
