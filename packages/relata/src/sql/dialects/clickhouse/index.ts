import type { Dialect } from '../dialect.ts';
import { escapedText, escaping } from '../quoting.ts';
import { SPELLED_NUMBER } from '../spelling.ts';

export const clickhouse: Dialect = {
  identifier: escaping('`'),
  text: escapedText,
  double: 'Nullable(Float64)',
  number: (column) => `CAST(${column} AS Nullable(Float64))`,
  trimmed: (column) => `TRIM(BOTH ' \\t\\n\\v\\f\\r' FROM CAST(${column} AS Nullable(String)))`,
  spellsNumber: (text) => `match(${text}, '^${SPELLED_NUMBER}$')`,
  noNumber: 'nan',
  isNoNumber: (value) => `isNaN(${value})`,
  greatest: 'greatest',
  least: 'least',
};
