import type { Dialect } from '../dialect.ts';
import { escaping } from '../quoting.ts';

export const clickhouse: Dialect = {
  identifier: escaping('`'),
  double: 'Nullable(Float64)',
  number: (column) => `CAST(${column} AS Nullable(Float64))`,
  greatest: 'greatest',
  least: 'least',
};
