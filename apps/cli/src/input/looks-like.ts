import { Problem } from '../problems/problem.ts';
import type { Kind } from './kind-of.ts';

const SAVE_AS = 'Save the sheet as “CSV UTF-8” and score that.';

/** What cannot be read as a table, and what to do about it. */
const REFUSED: { readonly [K in Kind]?: readonly [what: string, mend: string] } = {
  xls: ['an old Excel workbook, or one with a password', `Save it as .xlsx. ${SAVE_AS}`],
  zip: ['a zip archive', 'Unpack it first, and score the file inside.'],
  otherArchive: ['compressed', 'Unpack it first; gzip and zstd are read as they are.'],
  parquet: ['a Parquet file', 'Export it as CSV.'],
  arrow: ['an Arrow file', 'Export it as CSV.'],
  feather1: ['a Feather file of the first version', 'Export it as CSV.'],
  json: ['JSON', 'Export it as CSV.'],
  ndjson: ['lines of JSON', 'Export it as CSV.'],
  sqlite: ['an SQLite database', 'Export the table as CSV.'],
  duckdb: ['a DuckDB database', 'Export the table as CSV.'],
  gzip: ['an archive inside an archive', 'Unpack it first, and score the file inside.'],
  zstd: ['an archive inside an archive', 'Unpack it first, and score the file inside.'],
};

/** Why a source of this kind is no table; undefined where it may be one. */
export function looksLike(name: string, kind: Kind): Problem | undefined {
  const found = REFUSED[kind];
  return found && new Problem('inputNotText', `${name} is ${found[0]}, not a table.`, [], found[1]);
}
