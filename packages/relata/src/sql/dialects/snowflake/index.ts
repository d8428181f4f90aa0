import type { Dialect } from '../dialect.ts';
import { doubling, escapedText } from '../quoting.ts';
import { BLANKS, SPELLED_NUMBER } from '../spelling.ts';

export const snowflake: Dialect = {
  identifier: doubling('"'),
  text: escapedText,
  double: 'DOUBLE',
  number: (column) => `CAST(${column} AS DOUBLE)`,
  trimmed: (column) => `TRIM(CAST(${column} AS VARCHAR), '${BLANKS}')`,
  spellsNumber: (text) => `REGEXP_LIKE(${text}, '${SPELLED_NUMBER}')`,
  noNumber: "CAST('NaN' AS DOUBLE)",
  isNoNumber: (value) => `${value} = CAST('NaN' AS DOUBLE)`,
  greatest: 'GREATEST',
  least: 'LEAST',
};
