import type { Dialect } from '../dialect.ts';
import { doubling } from '../quoting.ts';

export const spark: Dialect = {
  identifier: doubling('`'),
  double: 'DOUBLE',
  // Outside ANSI mode a cast makes NULL of a text that is no number: that would be a missing answer.
  number: (column) =>
    `CASE WHEN ${column} IS NOT NULL THEN COALESCE(TRY_CAST(${column} AS DOUBLE), DOUBLE('NaN')) END`,
  greatest: 'GREATEST',
  least: 'LEAST',
};
