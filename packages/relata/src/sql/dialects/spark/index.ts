import type { Dialect } from '../dialect.ts';
import { doubling, escapedText } from '../quoting.ts';
import { SPELLED_NUMBER } from '../spelling.ts';

export const spark: Dialect = {
  identifier: doubling('`'),
  text: escapedText,
  double: 'DOUBLE',
  // Outside ANSI mode a cast makes NULL of a text that is no number: that would be a missing answer.
  number: (column) =>
    `CASE WHEN ${column} IS NOT NULL THEN COALESCE(TRY_CAST(${column} AS DOUBLE), DOUBLE('NaN')) END`,
  trimmed: (column) =>
    `TRIM(BOTH ' \\t\\n\\u000B\\u000C\\r\\u00A0' FROM CAST(${column} AS STRING))`,
  spellsNumber: (text) => `${text} RLIKE '^${SPELLED_NUMBER}$'`,
  noNumber: "DOUBLE('NaN')",
  isNoNumber: (value) => `ISNAN(${value})`,
  greatest: 'GREATEST',
  least: 'LEAST',
};
