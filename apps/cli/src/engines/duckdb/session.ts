import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir, totalmem } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Io } from '../../io.ts';
import { Problem } from '../../problems/problem.ts';

const GIB = 2 ** 30;

/** A database in memory, and a folder beside the output that goes when it does. */
export interface Session {
  readonly connection: DuckDBConnection;
  /** A file inside that folder. */
  file(name: string): string;
  run(sql: string): Promise<void>;
  rows(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
}

async function loaded(): Promise<typeof import('@duckdb/node-api')> {
  try {
    return await import('@duckdb/node-api');
  } catch {
    throw new Problem(
      'engineMissing',
      'DuckDB is needed for this file or output, and the package @duckdb/node-api is not installed.',
      [],
      'Install it beside the command: npm install --global @duckdb/node-api (it has programs for Linux, macOS and Windows).',
    );
  }
}

async function stage(output: string, io: Pick<Io, 'cwd'>): Promise<string> {
  const path = output === '-' ? join(tmpdir(), 'scores') : resolve(io.cwd, output);
  const name = `.${basename(path)}.${randomBytes(6).toString('hex')}.relata-tmp`;
  const folder = join(dirname(path), name);
  try {
    await mkdir(folder);
  } catch (error) {
    const { code } = error as { code?: string };
    const why =
      code === 'ENOENT' ? 'its folder does not exist' : `nothing can be written (${code})`;
    throw new Problem(
      'outputUnwritable',
      `${output} cannot be written: ${why}.`,
      [],
      'Name another file with --output, or free the place.',
    );
  }
  return folder;
}

/** Opens a database for a piece of work, and leaves nothing of it behind. */
export async function inSession<T>(
  output: string,
  io: Pick<Io, 'cwd'>,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const { DuckDBInstance } = await loaded();
  const folder = await stage(output, io);
  const sweep = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', sweep);
  const memory = Math.min(GIB, totalmem() / 2);
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: `${Math.round(memory / 2 ** 20)}MiB`,
    threads: String(availableParallelism()),
    temp_directory: join(folder, 'spill'),
    autoinstall_known_extensions: 'false',
  });
  const connection = await instance.connect();
  try {
    return await work({
      connection,
      file: (name) => join(folder, name),
      run: async (sql) => {
        await connection.run(sql);
      },
      rows: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS(),
    });
  } finally {
    connection.closeSync();
    instance.closeSync();
    await rm(folder, { recursive: true, force: true });
    process.off('exit', sweep);
  }
}
