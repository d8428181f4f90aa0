import { DatabaseSync } from 'node:sqlite';
import { DIALECTS } from '../../sql/dialects/index.ts';
import type { Engine, Row } from './engine.ts';

/** The SQLite that Node brings. */
export async function openSqlite(): Promise<Engine> {
  const database = new DatabaseSync(':memory:');
  const { identifier } = DIALECTS.sqlite;
  return {
    dialect: 'sqlite',
    async load(table, columns, rows) {
      const name = identifier(table);
      const declared = columns.map((column) => `${identifier(column)} NUMERIC`).join(', ');
      database.exec(`DROP TABLE IF EXISTS ${name}`);
      database.exec(`CREATE TABLE ${name} ("row" INTEGER, ${declared})`);
      const marks = ['?', ...columns.map(() => '?')].join(', ');
      const insert = database.prepare(`INSERT INTO ${name} VALUES (${marks})`);
      database.exec('BEGIN');
      for (const [i, cells] of rows.entries()) insert.run(i, ...cells);
      database.exec('COMMIT');
    },
    all: async (sql) => database.prepare(sql).all() as Row[],
    close: async () => database.close(),
  };
}
