// DuckDB: a SELECT from the file, whose columns are typed. usage: node duckdb.mjs IN OUT SELECT.sql
import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';

const [input, output, query] = process.argv.slice(2);
const quoted = (text) => `'${text.replaceAll("'", "''")}'`;
const items = Array.from({ length: 36 }, (_, i) => `'ecrr_${i + 1}': 'TINYINT'`);
const columns = `{'id': 'BIGINT', ${items.join(', ')}}`;
const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
await connection.run(
  `CREATE VIEW answers AS SELECT * FROM read_csv(${quoted(input)}, header = true, delim = ',', columns = ${columns})`,
);
const select = readFileSync(query, 'utf8').trim().replace(/;$/, '');
await connection.run(`COPY (${select}) TO ${quoted(output)} (HEADER, DELIMITER ',')`);
connection.closeSync();
