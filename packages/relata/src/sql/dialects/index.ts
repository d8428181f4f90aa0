import { bigquery } from './bigquery/index.ts';
import { clickhouse } from './clickhouse/index.ts';
import { duckdb } from './duckdb/index.ts';
import { postgres } from './postgres/index.ts';
import { snowflake } from './snowflake/index.ts';
import { spark } from './spark/index.ts';
import { sqlite } from './sqlite/index.ts';

export const DIALECTS = {
  duckdb,
  postgres,
  sqlite,
  spark,
  bigquery,
  snowflake,
  clickhouse,
} as const;

export type DialectName = keyof typeof DIALECTS;
