import { OptionError } from 'relata';
import { type OutputColumn, outputColumns } from 'relata/formats/columns';
import { describeOptionError } from 'relata/messages/en';
import { type ColumnType, renderFaultsSql, renderSql, type SqlOptions } from 'relata/sql';
import type { Mapped } from '../../columns/mapped.ts';
import { outputHeader, outputNames } from '../../columns/output-names.ts';
import { Problem } from '../../problems/problem.ts';
import type { Job } from '../../scoring/job.ts';
import { type DuckdbSource, SOURCE } from './open-source.ts';
import { identifier, inner, isFloating, plainText } from './sql-text.ts';

const WHOLE = /^U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)$/;
const NUMBER = /^(FLOAT|DOUBLE|DECIMAL\(.*\))$/;
const NESTED = /(\[\d*\]|^(STRUCT|MAP|UNION)\(.*\))$/s;
/** Names of the rows' numbers and ids, where faults are listed. */
const ROW = 'relata row';
const ID = 'relata id';
const NUMBERED = 'relata numbered';
export const SCORES = 'relata scores';

const typeOf = (type: string): ColumnType =>
  WHOLE.test(type) ? 'integer' : NUMBER.test(type) ? 'number' : 'text';

function asProblem(error: unknown): unknown {
  return error instanceof OptionError
    ? new Problem('badOption', describeOptionError(error))
    : error;
}

/** Everything that is asked of DuckDB to score one source. */
export interface Queries {
  /** Columns of each instrument's scores. */
  readonly outputs: readonly (readonly OutputColumn[])[];
  /** Names of the columns kept. */
  readonly kept: readonly string[];
  /** Those of them that hold floating-point numbers. */
  readonly floating: readonly string[];
  /** Statements after which a table holds the scores. */
  readonly score: readonly string[];
  /** Rows with the status of each scale of an instrument. */
  statuses(instrument: number): string;
  /** Statements before the faults can be listed, and the list itself, by row. */
  readonly faults: { readonly before: string; readonly list: string };
  /** The first rows as text, in the order of the header. */
  first(rows: number): string;
}

function tableOptions(job: Job, source: DuckdbSource, mapped: Mapped) {
  const { form, fields, columns } = mapped;
  const of = <T>(value: (column: number) => T) =>
    Object.fromEntries(fields.map(({ id }, i) => [id, value(columns[i] as number)]));
  const nested = columns.filter((column) => NESTED.test(source.types[column] as string));
  if (nested.length > 0) {
    throw new Problem(
      'nestedColumn',
      `Answers of ${mapped.instrument.id} stand in columns that hold lists or records.`,
      [`nested: ${nested.map((column) => source.header[column]).join(', ')}`],
      'Give each answer a column of its own, for instance with --query on a database, or name other columns with --items.',
    );
  }
  return {
    dialect: 'duckdb',
    form,
    onInvalid: job.onInvalid,
    columns: of((column) => source.header[column] as string),
    types: of((column) => typeOf(source.types[column] as string)),
    missing: [...(job.missing?.numbers ?? []), ...(job.missing?.texts ?? [])],
  } as const satisfies Omit<SqlOptions, 'from'>;
}

/** One view for each instrument, over that of the one before: all read the source in one pass. */
function chain(job: Job, source: DuckdbSource, kept: readonly string[]): readonly string[] {
  const { mapped, turned, extras } = job;
  const needed = mapped.map(({ columns }) =>
    columns.map((column) => source.header[column] as string),
  );
  let from = SOURCE;
  const scored: string[] = [];
  const views = mapped.map((one, i) => {
    const id = [...new Set([...kept, ...scored, ...needed.slice(i + 1).flat()])];
    const sql = renderSql(one.instrument, {
      ...tableOptions(job, source, one),
      ...extras,
      detail: extras.detail === 'values' ? 'values' : 'scores',
      from,
      id,
      reversedInSource: one.fields.flatMap((field, k) =>
        turned.has(one.columns[k] as number) ? [field.id] : [],
      ),
    });
    scored.push(...outputNames(one, extras));
    from = `relata view ${i + 1}`;
    return `CREATE TEMP VIEW ${identifier(from)} AS ${sql}`;
  });
  const columns = [...kept, ...scored].map(identifier).join(', ');
  return [
    ...views,
    `CREATE TEMP TABLE ${identifier(SCORES)} AS SELECT ${columns} FROM ${identifier(from)}`,
  ];
}

function faultsOf(job: Job, source: DuckdbSource, id: number): Queries['faults'] {
  const respondent = id < 0 ? "''" : plainText(identifier(source.header[id] as string));
  const lists = job.mapped.map((one) =>
    inner(
      renderFaultsSql(one.instrument, {
        ...tableOptions(job, source, one),
        from: NUMBERED,
        row: ROW,
        id: ID,
      }),
    ),
  );
  return {
    before: `CREATE TEMP VIEW ${identifier(NUMBERED)} AS SELECT ROW_NUMBER() OVER () AS ${identifier(ROW)}, ${respondent} AS ${identifier(ID)}, * FROM ${identifier(SOURCE)}`,
    list: `SELECT "row", ${identifier(ID)}, "instrument", "answer", "code" FROM (${lists.map((list) => `SELECT * FROM ${list}`).join(' UNION ALL ')}) ORDER BY "row"`,
  };
}

export function queriesOf(job: Job, source: DuckdbSource, id: number): Queries {
  const kept = job.kept.map((column) => source.header[column] as string);
  outputHeader(
    kept,
    job.mapped.flatMap((one) => outputNames(one, job.extras)),
  );
  try {
    return {
      kept,
      floating: kept.filter((name) =>
        isFloating(source.types[source.header.indexOf(name)] as string),
      ),
      outputs: job.mapped.map((one) => outputColumns(one.instrument, one.scorer.plan, job.extras)),
      score: chain(job, source, kept),
      statuses(instrument) {
        if (job.extras.detail !== 'values') return identifier(SCORES);
        const one = job.mapped[instrument] as Mapped;
        const options = { ...tableOptions(job, source, one), from: SOURCE };
        return inner(renderSql(one.instrument, { ...options, detail: 'scores' }));
      },
      faults: faultsOf(job, source, id),
      first: (rows) =>
        `SELECT ${source.header.map((name) => `CAST(${identifier(name)} AS VARCHAR)`).join(', ')} FROM ${identifier(SOURCE)} LIMIT ${rows}`,
    };
  } catch (error) {
    throw asProblem(error);
  }
}
