import type { DataType, RecordBatch } from 'apache-arrow';
import type { Target } from '../../output/target.ts';
import { arrow } from './arrow.ts';
import type { Session } from './session.ts';
import { identifier } from './sql-text.ts';

/** DuckDB's chunks in one record batch. */
const CHUNKS = 32;

/** What a type is cast to on its way out: Arrow's integers, doubles, truth values and texts. */
function castOf(type: string): 'BIGINT' | 'INTEGER' | 'DOUBLE' | 'BOOLEAN' | 'VARCHAR' {
  if (/^(TINYINT|UTINYINT|SMALLINT|USMALLINT|INTEGER)$/.test(type)) return 'INTEGER';
  if (/^(BIGINT|UINTEGER)$/.test(type)) return 'BIGINT';
  if (/^(FLOAT|DOUBLE|DECIMAL.*)$/.test(type)) return 'DOUBLE';
  return type === 'BOOLEAN' ? 'BOOLEAN' : 'VARCHAR';
}

/** Writes the rows of a query as an Arrow file, batch by batch. */
export async function writeArrow(session: Session, select: string, target: Target): Promise<void> {
  const library = await arrow();
  const found = await session.rows(`DESCRIBE ${select}`);
  const names = found.map((row) => String(row['column_name']));
  const casts = found.map((row) => castOf(String(row['column_type'])));
  const types = casts.map((cast): DataType => {
    if (cast === 'BIGINT') return new library.Int64();
    if (cast === 'INTEGER') return new library.Int32();
    if (cast === 'DOUBLE') return new library.Float64();
    return cast === 'BOOLEAN' ? new library.Bool() : new library.Utf8();
  });
  const schema = new library.Schema(
    names.map((name, i) => new library.Field(name, types[i] as DataType, true)),
  );
  const columns = names.map((name, i) => `CAST(${identifier(name)} AS ${casts[i]})`);
  const result = await session.connection.stream(`SELECT ${columns.join(', ')} FROM (${select})`);
  const batches = async function* (): AsyncGenerator<RecordBatch> {
    let open: unknown[][] = names.map(() => []);
    const settle = () => {
      const vectors = open.map((values, i) =>
        library.vectorFromArray(values, types[i] as DataType),
      );
      open = names.map(() => []);
      const children = vectors.map((vector) => vector.data[0] as (typeof vector.data)[number]);
      const length = vectors[0]?.length ?? 0;
      const data = library.makeData({
        type: new library.Struct(schema.fields),
        length,
        nullCount: 0,
        children,
      });
      return new library.RecordBatch(schema, data);
    };
    for (let held = 0; ; ) {
      const chunk = await result.fetchChunk();
      if (!chunk || chunk.rowCount === 0) break;
      chunk.getColumns().forEach((values, i) => {
        for (const value of values) open[i]?.push(value);
      });
      if (++held % CHUNKS === 0) yield settle();
    }
    if ((open[0]?.length ?? 0) > 0) yield settle();
  };
  const writer = new library.RecordBatchFileWriter();
  const written = (async () => {
    for await (const bytes of writer) await target.write(bytes);
  })();
  for await (const batch of batches()) writer.write(batch);
  writer.close();
  await written;
}
