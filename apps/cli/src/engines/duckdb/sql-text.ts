/** A name as an identifier. */
export const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A text as SQL. */
export const textOf = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A query as another may hold it. */
export const inner = (sql: string): string => `(\n${sql.trim().replace(/;$/, '')}\n)`;

/** A column as text, whole numbers without decimals: 3 and not 3.0. */
export const plainText = (column: string): string =>
  `REGEXP_REPLACE(CAST(${column} AS VARCHAR), '[.]0$', '')`;

/** Types whose whole numbers DuckDB writes with a decimal. */
export const isFloating = (type: string): boolean => type === 'FLOAT' || type === 'DOUBLE';
