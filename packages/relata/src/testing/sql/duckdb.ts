import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { DIALECTS } from '../../sql/dialects/index.ts';
import { csvOf, type Engine } from './engine.ts';

/** DuckDB in memory, on one thread. */
export async function openDuckdb(): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), 'relata-sql-'));
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  const { identifier } = DIALECTS.duckdb;
  return {
    dialect: 'duckdb',
    async load(table, columns, rows) {
      const file = join(folder, 'rows.csv');
      writeFileSync(file, csvOf(rows));
      const declared = columns.map((column) => `${identifier(column)} DOUBLE`).join(', ');
      const name = identifier(table);
      await connection.run(`CREATE OR REPLACE TABLE ${name} ("row" INTEGER, ${declared})`);
      await connection.run(`COPY ${name} FROM '${file}' (FORMAT csv, HEADER false)`);
    },
    async all(sql) {
      const reader = await connection.runAndReadAll(sql);
      return reader.getRowObjectsJS();
    },
    async close() {
      connection.closeSync();
      instance.closeSync();
      rmSync(folder, { recursive: true });
    },
  };
}
