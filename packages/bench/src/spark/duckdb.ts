import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { ecrR } from 'relata/instruments/ecr-r';
import { renderSql } from 'relata/sql';
import { fieldsOf } from '../fields.ts';

const ROWS_A_FILE = 500_000;

async function asked(statements: readonly string[]): Promise<readonly unknown[][]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  let rows: readonly unknown[][] = [];
  for (const sql of statements) rows = (await connection.runAndReadAll(sql)).getRowsJS();
  connection.closeSync();
  instance.closeSync();
  return rows;
}

/** Made-up answers to the ECR-R, always the same: 2 % missing, 1 in 20,000 wrong. */
export async function writeAnswers(folder: string, rows: number): Promise<void> {
  const cell = ({ id }: { readonly id: string }, i: number) => {
    const from = `hash(n, ${i})`;
    return `CASE WHEN ${from} % 50 = 0 THEN NULL WHEN ${from} % 20011 = 7 THEN 9 ELSE 1 + (${from} >> 20) % 7 END::TINYINT AS "${id}"`;
  };
  const columns = fieldsOf(ecrR).map(cell).join(',\n');
  for (let first = 0; first < rows; first += ROWS_A_FILE) {
    const last = Math.min(first + ROWS_A_FILE, rows);
    const file = join(folder, `${String(first / ROWS_A_FILE).padStart(3, '0')}.parquet`);
    await asked([
      `COPY (SELECT n AS id, ${columns} FROM range(${first}, ${last}) AS t(n)) TO '${file}' (FORMAT parquet)`,
    ]);
  }
}

/** Scores the same files with the generated SQL in DuckDB. */
export async function scoreInDuckdb(input: string, output: string): Promise<void> {
  const sql = renderSql(ecrR, { dialect: 'duckdb', from: 'answers', id: 'id', detail: 'scores' });
  await asked([
    'SET preserve_insertion_order = false',
    `CREATE VIEW answers AS SELECT * FROM read_parquet('${input}/*.parquet')`,
    `COPY (${sql.trimEnd().replace(/;$/, '')}) TO '${output}' (FORMAT parquet)`,
  ]);
}

/** Rows of both, rows that one has and the other has not, and rows that differ. */
export async function compared(one: string, other: string) {
  const described = await asked([`DESCRIBE SELECT * FROM read_parquet('${one}')`]);
  const names = described.map(([name]) => `"${name}"`).filter((name) => name !== '"id"');
  const differ = described
    .filter(([name]) => name !== 'id')
    .map(([name, type]) =>
      type === 'DOUBLE'
        ? `(a."${name}" IS NULL) <> (b."${name}" IS NULL) OR abs(a."${name}" - b."${name}") > 1e-12`
        : `a."${name}" IS DISTINCT FROM b."${name}"`,
    );
  const select = (path: string) => `SELECT id, ${names.join(', ')} FROM read_parquet('${path}')`;
  const [found] = await asked([
    `SELECT count(a.id), count(b.id), count(*), count(*) FILTER (WHERE a.id IS NULL OR b.id IS NULL OR ${differ.join(' OR ')})
     FROM (${select(one)}) AS a FULL JOIN (${select(other)}) AS b ON a.id = b.id`,
  ]);
  const [ofOne, ofOther, pairs, different] = (found ?? []).map(Number);
  return { ofOne, ofOther, pairs, different };
}

const [input, output] = process.argv.slice(2);
if (import.meta.main && input !== undefined && output !== undefined) {
  await scoreInDuckdb(input, output);
}
