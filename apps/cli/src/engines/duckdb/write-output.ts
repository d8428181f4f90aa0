import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import type { Target } from '../../output/target.ts';
import { Problem } from '../../problems/problem.ts';
import { type Queries, SCORES } from './queries.ts';
import type { Session } from './session.ts';
import { identifier, plainText, textOf } from './sql-text.ts';
import { writeArrow } from './write-arrow.ts';

export type Format = 'csv' | 'tsv' | 'parquet' | 'json' | 'ndjson' | 'arrow';

const ENDINGS: { readonly [ending: string]: Format } = {
  '.csv': 'csv',
  '.txt': 'csv',
  '.tsv': 'tsv',
  '.tab': 'tsv',
  '.parquet': 'parquet',
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.arrow': 'arrow',
  '.feather': 'arrow',
  '.ipc': 'arrow',
};

/** The format that an output's name asks for; on standard output lines of JSON from lines of JSON, and CSV from all else. */
export function formatOf(output: string, input: string): Format {
  const lines = /\.(ndjson|jsonl)(\.(gz|zst))?$/i.test(input) ? 'ndjson' : 'csv';
  const found = output === '-' ? lines : ENDINGS[extname(output).toLowerCase()];
  if (found) return found;
  throw new Problem(
    'badOption',
    `--output ${output}: its ending says no format that DuckDB writes.`,
    [],
    `Endings: ${Object.keys(ENDINGS).join(', ')}.`,
  );
}

const COPY: { readonly [F in Exclude<Format, 'arrow'>]: string } = {
  csv: "FORMAT csv, HEADER, DELIMITER ','",
  tsv: "FORMAT csv, HEADER, DELIMITER '\t'",
  parquet: 'FORMAT parquet, COMPRESSION zstd',
  json: 'FORMAT json, ARRAY true',
  ndjson: 'FORMAT json',
};

const NUMBERS = new Set(['value', 'percent', 'low', 'high']);

/** The columns of the output; in text, numbers as the command writes them. */
function columnsOf({ kept, floating, outputs }: Queries, format: Format): string {
  const text = format === 'csv' || format === 'tsv';
  const numbers = [
    ...floating,
    ...outputs.flat().flatMap(({ name, kind }) => (NUMBERS.has(kind) ? [name] : [])),
  ];
  const plain = new Set(text ? numbers : []);
  return [...kept, ...outputs.flat().map(({ name }) => name)]
    .map((name) => {
      const column = identifier(name);
      return plain.has(name) ? `${plainText(column)} AS ${column}` : column;
    })
    .join(', ');
}

/** Writes the scores: a file of DuckDB's own first, and that into the output. */
export async function writeOutput(
  session: Session,
  queries: Queries,
  format: Format,
  target: Target,
): Promise<void> {
  const select = `SELECT ${columnsOf(queries, format)} FROM ${identifier(SCORES)}`;
  if (format === 'arrow') return writeArrow(session, select, target);
  const file = session.file(`scores.${format}`);
  await session.run(`COPY (${select}) TO ${textOf(file)} (${COPY[format]})`);
  for await (const piece of createReadStream(file, { highWaterMark: 1 << 20 })) {
    await target.write(piece as Uint8Array);
  }
}
