import { Problem } from '../../problems/problem.ts';
import type { Session } from './session.ts';
import { identifier } from './sql-text.ts';

/** Rows between two flushes. */
const FLUSH = 10_000;
const COPY = 'relata rows';

type Cell = string | number | bigint | Uint8Array | null;

const textIn = (cell: Cell): string | null =>
  cell === null ? null : cell instanceof Uint8Array ? '(binary)' : String(cell);

/**
 * Copies rows of a SQLite database, whose columns hold whatever their rows hold, as text, and
 * answers the table that has them. DuckDB's own reader of SQLite is not part of its package.
 */
export async function copySqlite(session: Session, path: string, from: string): Promise<string> {
  const sqlite = await import('node:sqlite').catch(() => undefined);
  if (!sqlite) {
    throw new Problem('engineMissing', 'This Node has no SQLite.', [], 'Use Node 22.13 or later.');
  }
  const database = new sqlite.DatabaseSync(path, { readOnly: true });
  try {
    let statement: ReturnType<typeof database.prepare>;
    try {
      statement = database.prepare(`SELECT * FROM ${from}`);
    } catch (error) {
      throw new Problem(
        'badOption',
        `SQLite cannot follow it: ${(error as Error).message}.`,
        [],
        'Look at --table or --query.',
      );
    }
    statement.setReadBigInts(true);
    const names = statement.columns().map(({ name }) => name);
    const columns = names.map((name) => `${identifier(name)} VARCHAR`).join(', ');
    await session.run(`CREATE TEMP TABLE ${identifier(COPY)} (${columns})`);
    const appender = await session.connection.createAppender(COPY, undefined, 'temp');
    let count = 0;
    for (const row of statement.iterate()) {
      for (const name of names) {
        const text = textIn((row as Record<string, Cell>)[name] ?? null);
        if (text === null) appender.appendNull();
        else appender.appendVarchar(text);
      }
      appender.endRow();
      if (++count % FLUSH === 0) {
        appender.flushSync();
        await new Promise(setImmediate);
      }
    }
    appender.closeSync();
    return identifier(COPY);
  } finally {
    database.close();
  }
}
