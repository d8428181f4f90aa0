import type { Dialect } from '../dialect.ts';
import { doubling } from '../quoting.ts';

export const snowflake: Dialect = {
  identifier: doubling('"'),
  double: 'DOUBLE',
  number: (column) => `CAST(${column} AS DOUBLE)`,
  greatest: 'GREATEST',
  least: 'LEAST',
};
