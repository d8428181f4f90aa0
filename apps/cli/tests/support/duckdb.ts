import { DuckDBInstance } from '@duckdb/node-api';

/** Runs statements in DuckDB, and answers the rows of the last. */
export async function duckdb(...statements: readonly string[]) {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  try {
    let rows: readonly Record<string, unknown>[] = [];
    for (const sql of statements) {
      rows = (await connection.runAndReadAll(sql)).getRowObjectsJson();
    }
    return rows;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

export interface Spoilt {
  /** A CSV text, some of whose answers are empty or no declared option. */
  readonly text: string;
  readonly header: readonly string[];
}

const NUMBERS = ['', '', '99', '-99', '2.5'];
const TEXTS = ['', '', '99', 'x', '1e0', '2.5'];

/** Puts gaps and faults into a plain CSV text; `words` too, where its columns are to be text. */
export function spoilt(csv: string, words: boolean): Spoilt {
  const [first = '', ...lines] = csv.trimEnd().split('\n');
  const header = first.split(',');
  const wrong = words ? TEXTS : NUMBERS;
  const rows = lines.map((line, row) =>
    line
      .split(',')
      .map((cell, column) => {
        const at = (row * 31 + column * 17) % 97;
        return column > 0 && row % 3 > 0 && at < 4
          ? (wrong[(row + column) % wrong.length] ?? '')
          : cell;
      })
      .join(','),
  );
  return { header, text: `${[first, ...rows].join('\n')}\n` };
}
