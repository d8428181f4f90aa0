import { DIALECTS, type DialectName } from './dialects/index.ts';

/** Databases for which there is SQL. */
export const SQL_DIALECTS: readonly DialectName[] = Object.keys(DIALECTS) as DialectName[];
export type { DialectName } from './dialects/index.ts';
export type { ColumnType, FaultsSqlOptions, SqlOptions, TableOptions } from './options.ts';
export { parseTableName } from './parse-table-name.ts';
export { renderFaultsSql } from './render-faults.ts';
export { renderSql } from './render-sql.ts';
