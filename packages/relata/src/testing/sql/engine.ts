import type { DialectName } from '../../sql/index.ts';

export type Cell = number | null;
export type Row = Readonly<Record<string, unknown>>;

/** A database that runs inside the test. */
export interface Engine {
  readonly dialect: DialectName;
  /** Makes a table of numbers, after a column `row` that counts from 0. */
  load(
    table: string,
    columns: readonly string[],
    rows: readonly (readonly Cell[])[],
  ): Promise<void>;
  /** The rows of a query. */
  all(sql: string): Promise<readonly Row[]>;
  close(): Promise<void>;
}

/** Rows as CSV, the row's number first, with nothing where there is no answer. */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((cells, i) => `${i},${cells.map((cell) => cell ?? '').join(',')}\n`).join('');
