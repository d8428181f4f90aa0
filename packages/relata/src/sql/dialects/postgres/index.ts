import type { Dialect } from '../dialect.ts';
import { doubling } from '../quoting.ts';

export const postgres: Dialect = {
  identifier: doubling('"'),
  double: 'double precision',
  number: (column) => `CAST(${column} AS double precision)`,
  greatest: 'GREATEST',
  least: 'LEAST',
  // Otherwise each step is written out inside the next, and worked out again at every mention.
  once: 'MATERIALIZED ',
  longestName: 63,
};
