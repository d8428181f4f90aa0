import { resolve } from 'node:path';
import { checkedHeader } from '../../input/header.ts';
import type { Kind } from '../../input/kind-of.ts';
import { sourceOf } from '../../input/source.ts';
import type { Io } from '../../io.ts';
import { tableName } from '../../options/table-name.ts';
import { Problem } from '../../problems/problem.ts';
import { isGlob, kindOfFile } from '../pick-engine.ts';
import { failed } from './failed.ts';
import { readArrow } from './read-arrow.ts';
import { copySqlite } from './read-sqlite.ts';
import type { Session } from './session.ts';
import { identifier, inner, isFloating, textOf } from './sql-text.ts';

export interface SourceOptions {
  readonly table?: string;
  readonly query?: string;
  readonly separator?: string;
  readonly encoding: string;
}

/** A table that DuckDB reads. */
export interface DuckdbSource {
  /** The name for people. */
  readonly name: string;
  /** Paths of the files that are read. */
  readonly files: readonly string[];
  readonly header: readonly string[];
  /** Type of each column, as DuckDB says it. */
  readonly types: readonly string[];
}

/** The view under which every source is read. */
export const SOURCE = 'relata source';

const badOption = (sentence: string, mend?: string) => new Problem('badOption', sentence, [], mend);

/** The table of a database that was meant. */
function meant(
  file: string,
  { table, query }: SourceOptions,
  of: (parts: readonly string[]) => string,
) {
  if (table !== undefined && query !== undefined) {
    throw badOption('--table and --query cannot both say what to read.');
  }
  if (query !== undefined) return inner(query);
  if (table !== undefined) return of(tableName(table, '--table'));
  throw badOption(
    `${file} is a database, and holds more than one table.`,
    'Name the table with --table, or the rows with --query.',
  );
}

/** A path in which no sign stands for others. */
const literally = (path: string) => path.replace(/[*?[]/g, '[$&]');

async function relation(
  session: Session,
  file: string,
  path: string | null,
  kind: Kind | undefined,
  options: SourceOptions,
  io: Io,
): Promise<string> {
  const at = textOf(path === null ? resolve(io.cwd, file) : literally(path));
  const { table, query } = options;
  const database = kind === 'duckdb' || kind === 'sqlite';
  if (!database && (table !== undefined || query !== undefined)) {
    throw badOption(`--table and --query are about databases, and ${file} is none.`);
  }
  switch (kind) {
    case 'parquet':
      return `read_parquet(${at})`;
    case 'ndjson':
    case 'json':
      return `read_json(${at}, format = ${kind === 'json' ? "'auto'" : "'newline_delimited'"}, records = true, sample_size = -1, map_inference_threshold = -1)`;
    case 'duckdb':
      await session.run(`ATTACH ${textOf(path as string)} AS "relata input" (READ_ONLY)`);
      if (query !== undefined) await session.run('USE "relata input"');
      return meant(file, options, (parts) => ['relata input', ...parts].map(identifier).join('.'));
    case 'sqlite':
      return copySqlite(
        session,
        path as string,
        meant(file, options, (parts) => parts.map(identifier).join('.')),
      );
    case 'arrow':
      return readArrow(session, path as string);
    case 'delimited': {
      if (options.encoding !== 'utf-8' && options.encoding !== 'auto') {
        throw badOption('--engine duckdb reads UTF-8 only.', 'Leave --engine out.');
      }
      const delim = options.separator === undefined ? '' : `, delim = ${textOf(options.separator)}`;
      return `read_csv(${at}, header = true, all_varchar = true, null_padding = false${delim})`;
    }
    default:
      throw badOption(
        `DuckDB does not read ${file}${kind === undefined ? '' : ` (${kind})`}.`,
        'It reads Parquet, Arrow, JSON, delimited text, and databases of DuckDB and SQLite.',
      );
  }
}

/** What files under a name for several are: their ending says it. */
const kindOfGlob = (file: string): Kind | undefined =>
  (
    ({
      parquet: 'parquet',
      ndjson: 'ndjson',
      jsonl: 'ndjson',
      json: 'json',
      csv: 'delimited',
      tsv: 'delimited',
    }) as const
  )[(/\.(\w+)(\.(gz|zst))?$/.exec(file)?.[1] ?? '') as 'parquet'];

const packed = (file: string, kind: Kind | undefined) =>
  kind === 'gzip' || kind === 'zstd' ? kindOfGlob(file) : kind;

/** A column as it is read: a JSON value as its text, and NaN as missing where that was asked for. */
function readAs(name: string, type: string, nanIsMissing: boolean): string {
  const column = identifier(name);
  if (type === 'JSON') return `${column} ->> '$' AS ${column}`;
  if (nanIsMissing && isFloating(type)) {
    return `CASE WHEN NOT ISNAN(${column}) THEN ${column} END AS ${column}`;
  }
  return column;
}

async function filesLike(session: Session, pattern: string): Promise<readonly string[]> {
  const found = await session.rows(`SELECT file FROM GLOB(${textOf(pattern)})`);
  return found.map((row) => String(row['file']));
}

/** Finds a source and gives it a view of its own, with the names and types of its columns. */
export async function openSource(
  session: Session,
  file: string,
  options: SourceOptions & { readonly nanIsMissing: boolean },
  io: Io,
): Promise<DuckdbSource> {
  const glob = isGlob(file) && (await kindOfFile(file, io)) === undefined;
  if (file === '-') throw badOption('--engine duckdb reads files, not standard input.');
  const { path } = glob ? { path: null } : await sourceOf(file, io);
  const kind = glob ? kindOfGlob(file) : packed(file, await kindOfFile(file, io));
  const named = options.query !== undefined || options.table !== undefined;
  try {
    const from = await relation(session, file, path, kind, options, io);
    const found = await session.rows(`DESCRIBE SELECT * FROM ${from}`);
    const names = found.map((row) => String(row['column_name']));
    const types = found.map((row) => String(row['column_type']));
    const header = checkedHeader(file, names);
    const columns = names.map((name, i) => readAs(name, types[i] as string, options.nanIsMissing));
    await session.run(
      `CREATE TEMP VIEW ${identifier(SOURCE)} AS SELECT ${columns.join(', ')} FROM ${from}`,
    );
    const files = path === null ? await filesLike(session, resolve(io.cwd, file)) : [path];
    return { name: file, files, header, types };
  } catch (error) {
    if (glob && error instanceof Error && /No files found/.test(error.message)) {
      throw new Problem('inputMissing', `No file has a name like ${file}.`);
    }
    throw failed(file, error, named ? 'query' : 'table');
  }
}
