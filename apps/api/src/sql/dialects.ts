import type { DialectName } from 'relata/sql';

/** The databases, named here too so that only a request for SQL loads what writes it. A test compares. */
export const DIALECTS = [
  'duckdb',
  'postgres',
  'sqlite',
  'spark',
  'bigquery',
  'snowflake',
  'clickhouse',
] as const satisfies readonly DialectName[];
