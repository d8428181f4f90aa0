import { open } from 'node:fs/promises';
import type { DuckDBType, DuckDBValue } from '@duckdb/node-api';
import type { DataType, RecordBatch, Vector } from 'apache-arrow';
import { arrow } from './arrow.ts';
import type { Session } from './session.ts';
import { identifier } from './sql-text.ts';

const COPY = 'relata rows';
/** Rows that DuckDB takes in at a time. */
const CHUNK = 2048;

type TypeName = 'BOOLEAN' | 'INTEGER' | 'BIGINT' | 'DOUBLE' | 'VARCHAR';

/** What a column becomes: numbers stay numbers, and all that is neither a number nor a truth value is text. */
function typeNameOf(type: DataType, { DataType }: typeof import('apache-arrow')): TypeName {
  if (DataType.isBool(type)) return 'BOOLEAN';
  if (DataType.isInt(type))
    return type.bitWidth < 32 || (type.bitWidth === 32 && type.isSigned) ? 'INTEGER' : 'BIGINT';
  return DataType.isFloat(type) ? 'DOUBLE' : 'VARCHAR';
}

function cellOf(value: unknown, type: TypeName): DuckDBValue {
  if (value === null || value === undefined) return null;
  if (type === 'VARCHAR') return typeof value === 'string' ? value : String(value);
  return type === 'BIGINT' ? BigInt(value as bigint) : (value as number);
}

/** Copies the record batches of an Arrow file into a table, which it answers. */
export async function readArrow(session: Session, path: string): Promise<string> {
  const library = await arrow();
  const duckdb = await import('@duckdb/node-api');
  const handle = await open(path);
  try {
    const reader = await library.RecordBatchReader.from(handle);
    await reader.open();
    const names = reader.schema.fields.map(({ name }) => name);
    const types = reader.schema.fields.map(({ type }) => typeNameOf(type, library));
    const declared = names.map((name, i) => `${identifier(name)} ${types[i]}`).join(', ');
    await session.run(`CREATE TEMP TABLE ${identifier(COPY)} (${declared})`);
    const appender = await session.connection.createAppender(COPY, undefined, 'temp');
    const chunk = duckdb.DuckDBDataChunk.create(types.map((type) => duckdb[type] as DuckDBType));
    for await (const batch of reader as AsyncIterable<RecordBatch>) {
      const columns = names.map((_, i) => batch.getChildAt(i) as Vector);
      for (let start = 0; start < batch.numRows; start += CHUNK) {
        const count = Math.min(CHUNK, batch.numRows - start);
        chunk.reset();
        chunk.rowCount = count;
        columns.forEach((column, i) => {
          const type = types[i] as TypeName;
          const values = Array.from({ length: count }, (_, k) =>
            cellOf(column.get(start + k), type),
          );
          chunk.setColumnValues(i, values);
        });
        appender.appendDataChunk(chunk);
      }
      appender.flushSync();
      await new Promise(setImmediate);
    }
    appender.closeSync();
    return identifier(COPY);
  } finally {
    await handle.close().catch(() => {});
  }
}
