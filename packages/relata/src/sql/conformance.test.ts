import { vi } from 'vitest';
import { runConformance } from '../testing/run-conformance.ts';
import { sqlBackEnd } from '../testing/sql/back-end.ts';
import { openDuckdb } from '../testing/sql/duckdb.ts';
import { openPostgres } from '../testing/sql/postgres.ts';
import { openSqlite } from '../testing/sql/sqlite.ts';

// The first vector of a kind waits for the query about all of them.
vi.setConfig({ testTimeout: 300_000 });

runConformance(sqlBackEnd('DuckDB', openDuckdb));
runConformance(sqlBackEnd('Postgres', openPostgres));
runConformance(sqlBackEnd('SQLite', openSqlite));
