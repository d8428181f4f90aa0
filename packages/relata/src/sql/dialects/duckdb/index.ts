import type { Dialect } from '../dialect.ts';
import { doubledText, doubling } from '../quoting.ts';
import { SPELLED_NUMBER } from '../spelling.ts';

export const duckdb: Dialect = {
  identifier: doubling('"'),
  text: doubledText,
  double: 'DOUBLE',
  number: (column) => `CAST(${column} AS DOUBLE)`,
  trimmed: (column) => `TRIM(CAST(${column} AS VARCHAR), E' \\t\\n\\f\\r' || CHR(11) || CHR(160))`,
  spellsNumber: (text) => `REGEXP_FULL_MATCH(${text}, '${SPELLED_NUMBER}')`,
  noNumber: "CAST('NaN' AS DOUBLE)",
  isNoNumber: (value) => `ISNAN(${value})`,
  greatest: 'GREATEST',
  least: 'LEAST',
  checksRows: true,
};
