import type { Dialect } from '../dialect.ts';
import { escaping } from '../quoting.ts';

export const bigquery: Dialect = {
  identifier: escaping('`'),
  double: 'FLOAT64',
  number: (column) => `CAST(${column} AS FLOAT64)`,
  greatest: 'GREATEST',
  least: 'LEAST',
};
