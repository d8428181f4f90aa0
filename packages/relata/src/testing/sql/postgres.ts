import { PGlite } from '@electric-sql/pglite';
import { DIALECTS } from '../../sql/dialects/index.ts';
import { csvOf, type Engine, type Row } from './engine.ts';

/** Postgres, compiled to WebAssembly. */
export async function openPostgres(): Promise<Engine> {
  const database = await PGlite.create();
  const { identifier } = DIALECTS.postgres;
  return {
    dialect: 'postgres',
    async load(table, columns, rows) {
      const declared = columns.map((column) => `${identifier(column)} double precision`).join(', ');
      const name = identifier(table);
      await database.exec(`DROP TABLE IF EXISTS ${name}`);
      await database.exec(`CREATE TABLE ${name} ("row" integer, ${declared})`);
      const blob = new Blob([csvOf(rows)]);
      await database.query(`COPY ${name} FROM '/dev/blob' (FORMAT csv)`, [], { blob });
    },
    all: async (sql) => (await database.query<Row>(sql)).rows,
    close: () => database.close(),
  };
}
