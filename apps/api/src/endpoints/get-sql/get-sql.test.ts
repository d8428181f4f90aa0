import { CATALOGUE } from 'relata/instruments';
import { renderSql, SQL_DIALECTS } from 'relata/sql';
import { describe, expect, test } from 'vitest';
import { DIALECTS } from '../../sql/dialects.ts';
import { commonCases } from '../../testing/common-cases.ts';
import { expectProblem, request } from '../../testing/request.ts';

const path = '/v1/instruments/phq-9/sql?dialect=duckdb&from=responses';

commonCases({
  operation: 'get-sql',
  method: 'GET',
  path,
  template: '/v1/instruments/{id}/sql',
});

const get = async (address: string) => {
  const response = await request(address);
  expect([address, response.status]).toEqual([address, 200]);
  expect(response.headers.get('content-type')).toBe('application/sql; charset=utf-8');
  return new TextDecoder().decode(await response.arrayBuffer());
};

const double = (name: string) => `"${name.replaceAll('"', '""')}"`;
const backtick = (name: string) => `\`${name.replaceAll('`', '``')}\``;
const escaped = (quote: string) => (name: string) =>
  quote + name.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`) + quote;

/** How each database wants a name quoted. */
const QUOTED: Readonly<Record<(typeof DIALECTS)[number], (name: string) => string>> = {
  duckdb: double,
  postgres: double,
  snowflake: double,
  sqlite: backtick,
  spark: backtick,
  bigquery: escaped('`'),
  clickhouse: escaped('`'),
};

test('There is SQL for every database of the library', () => {
  expect([...DIALECTS].sort()).toEqual([...SQL_DIALECTS].sort());
});

describe.each(CATALOGUE)('The SQL of $id', (instrument) => {
  test('is what the library writes, for every database and form', async () => {
    const { definition, id } = instrument as { definition: { forms?: object }; id: string };
    for (const dialect of DIALECTS) {
      for (const form of [undefined, ...Object.keys(definition.forms ?? {})]) {
        const query = `dialect=${dialect}&from=study.answers${form ? `&form=${form}` : ''}`;
        expect(await get(`/v1/instruments/${id}/sql?${query}`)).toBe(
          renderSql(instrument, { dialect, form, from: ['study', 'answers'] }),
        );
      }
    }
  });
});

describe('The SQL', () => {
  test('takes names of columns, columns to keep, codes for missing, and how much to tell', async () => {
    const query = new URLSearchParams([
      ['dialect', 'postgres'],
      ['from', 'study."my.table"'],
      ['items', 'q{n}'],
      ['map', 'phq9_2=sleep=x'],
      ['keep', 'patient'],
      ['keep', 'wave, "two"'],
      ['missing', '-99'],
      ['missing', '9'],
      ['onInvalid', 'missing'],
      ['detail', 'scores'],
      ['types', 'integer'],
    ]);
    const columns = Object.fromEntries(
      Array.from({ length: 9 }, (_, i) => [`phq9_${i + 1}`, i === 1 ? 'sleep=x' : `q${i + 1}`]),
    );
    const phq9 = CATALOGUE.find(({ id }) => id === 'phq-9') as (typeof CATALOGUE)[number];
    expect(await get(`/v1/instruments/phq-9/sql?${query}`)).toBe(
      renderSql(phq9, {
        dialect: 'postgres',
        from: ['study', 'my.table'],
        columns,
        id: ['patient', 'wave, "two"'],
        missing: [-99, 9],
        onInvalid: 'missing',
        detail: 'scores',
        types: 'integer',
      }),
    );
  });

  test.each(DIALECTS)(
    'for %s quotes every name: none can end its quotes, or a line',
    async (dialect) => {
      const name = 'x"; DROP `TABLE` \\" y; --';
      const query = new URLSearchParams({
        dialect,
        from: `"${name.replaceAll('"', '""')}"`,
        keep: name,
        map: `phq9_1=${name}`,
      });
      const sql = await get(`/v1/instruments/phq-9/sql?${query}`);
      const quoted = QUOTED[dialect](name);
      expect(sql.split(quoted).length).toBeGreaterThan(3);
      expect(sql.replaceAll(quoted, '')).not.toContain('DROP');
    },
  );

  test.each([
    ['dialect', 'dialect=oracle&from=t'],
    ['dialect', 'from=t'],
    ['from', 'dialect=duckdb'],
    ['from', 'dialect=duckdb&from='],
    ['from', 'dialect=duckdb&from=a..b'],
    ['from', 'dialect=duckdb&from=%22a'],
    ['from', 'dialect=duckdb&from=a%0Ab'],
    ['keep', 'dialect=duckdb&from=t&keep=a%00'],
    ['keep', 'dialect=duckdb&from=t&keep=a&keep=A'],
    ['keep', 'dialect=duckdb&from=t&keep=phq_9_total'],
    ['items', 'dialect=duckdb&from=t&items=q'],
    ['items', 'dialect=duckdb&from=t&items=q{n}%0A'],
    ['map', 'dialect=duckdb&from=t&map=phq9_1'],
    ['map', 'dialect=duckdb&from=t&map=phq9_10=a'],
    ['map', 'dialect=duckdb&from=t&map=phq9_1=a&map=phq9_1=b'],
    ['map', 'dialect=duckdb&from=t&map=phq9_1=a&map=phq9_2=a'],
    ['map', 'dialect=duckdb&from=t&map=phq9_1=a%01'],
    ['missing', 'dialect=duckdb&from=t&missing=none'],
    ['missing', 'dialect=duckdb&from=t&missing=NaN'],
    ['missing', 'dialect=duckdb&from=t&missing=1e400'],
    ['missing', 'dialect=duckdb&from=t&missing=3'],
    ['onInvalid', 'dialect=duckdb&from=t&onInvalid=ignore'],
    ['detail', 'dialect=duckdb&from=t&detail=all'],
    ['types', 'dialect=duckdb&from=t&types=float'],
    ['table', 'dialect=duckdb&from=t&table=t'],
  ])('is refused for a bad `%s`: %s', async (name, query) => {
    const response = await request(`/v1/instruments/phq-9/sql?${query}`);
    const { errors } = await expectProblem(response, 'invalidParameter');
    expect(errors?.[0]?.path[0]).toBe(name);
    expect(errors?.[0]?.detail).toMatch(/[.?]$/);
  });

  test('is refused for a form that the instrument has not', async () => {
    const response = await request(`${path}&form=constructor`);
    await expectProblem(response, 'unknownForm');
  });

  test('need not be sent again', async () => {
    const etag = (await request(path)).headers.get('etag') ?? '';
    const again = await request(path, { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
  });
});
