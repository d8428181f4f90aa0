import { afterAll, beforeAll, expect, test } from 'vitest';
import { phq9 } from '../instruments/index.ts';
import { openDuckdb } from '../testing/sql/duckdb.ts';
import type { Engine } from '../testing/sql/engine.ts';
import { renderFaultsSql, renderSql } from './index.ts';

let duckdb: Engine;
beforeAll(async () => {
  duckdb = await openDuckdb();
});
afterAll(() => duckdb.close());

const ids = Array.from({ length: 9 }, (_, i) => `phq9_${i + 1}`);
const WHOLE = ['TINYINT', 'UTINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'UBIGINT', 'HUGEINT'];
const NUMBER = ['FLOAT', 'DOUBLE', 'DECIMAL(9,3)'];

/** The ends of each type: nothing that it can hold may stop a query. */
const ENDS: Readonly<Record<string, readonly string[]>> = {
  TINYINT: ['-128', '127'],
  UTINYINT: ['255'],
  SMALLINT: ['-32768'],
  INTEGER: ['-2147483648'],
  BIGINT: ['-9223372036854775808', '9223372036854775807'],
  UBIGINT: ['18446744073709551615'],
  HUGEINT: ['170141183460469231731687303715884105727'],
  FLOAT: ["'inf'", "'nan'", '1e38', '0.5'],
  DOUBLE: ["'-inf'", "'nan'", '1e308', '2.0000000000000004'],
  'DECIMAL(9,3)': ['999999.999', '0.001'],
};

test.each([...WHOLE, ...NUMBER])(
  'a column of %s is scored, whatever number it holds',
  async (type) => {
    const ends = ENDS[type] as readonly string[];
    const cells = ['0', '3', 'NULL', ...ends];
    for (const others of ['TINYINT', 'DOUBLE', 'UBIGINT']) {
      const rows = cells.map((cell, i) => `(${i}, ${cell}${', 1'.repeat(8)})`);
      const columns = ids.map((id, i) => `${id} ${i === 0 ? type : others}`).join(', ');
      await duckdb.all(`CREATE OR REPLACE TABLE answers (n INTEGER, ${columns})`);
      await duckdb.all(`INSERT INTO answers VALUES ${rows.join(', ')}`);
      const said = WHOLE.includes(type) ? (['number', 'integer'] as const) : (['number'] as const);
      for (const first of said) {
        for (const onInvalid of ['reject', 'missing'] as const) {
          const options = {
            dialect: 'duckdb',
            from: 'answers',
            types: { phq9_1: first },
            onInvalid,
          } as const;
          const found = await duckdb.all(
            `${renderSql(phq9, { ...options, id: 'n' })
              .trim()
              .slice(0, -1)} ORDER BY 1`,
          );
          const wrong = onInvalid === 'reject' ? 'rejected' : 'insufficient';
          expect(found.map((row) => [row['phq_9_total'], row['phq_9_total_status']])).toEqual([
            [8, 'scored'],
            [11, 'scored'],
            [null, 'insufficient'],
            ...ends.map(() => [null, wrong]),
          ]);
          const faults = await duckdb.all(renderFaultsSql(phq9, { ...options, row: 'n' }));
          expect(faults.map((row) => row['row'])).toEqual(ends.map((_, i) => i + 3));
        }
      }
    }
  },
);
