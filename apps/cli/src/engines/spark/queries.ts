import type { Field } from 'relata';
import {
  flagColumn,
  type OutputColumn,
  outputColumns,
  outputScales,
  scaleColumn,
} from 'relata/formats/columns';
import { renderSql } from 'relata/sql';
import type { Mapped } from '../../columns/mapped.ts';
import { outputHeader } from '../../columns/output-names.ts';
import type { Job } from '../../scoring/job.ts';
import { answerName, answerSql, cellSql, type SparkColumn } from './answers.ts';
import { type CountQueries, countQueries } from './counts.ts';
import { faultCount, faultsSql, missingCount } from './faults.ts';
import { quoted, textOf } from './sql-text.ts';

export interface View {
  readonly name: string;
  readonly sql: string;
}

/** Everything that Spark is asked, in order. */
export interface Queries {
  /** Each reads the one before; the first reads the table. */
  readonly views: readonly View[];
  /** Aggregates over the last view. */
  readonly counts: CountQueries;
  /** Columns of the output, from the last view. */
  readonly select: readonly string[];
  /** One row for each fault. */
  readonly faults: string;
}

export interface SparkTable {
  readonly columns: readonly SparkColumn[];
  /** True where a row may have more or fewer cells than the header. */
  readonly delimited: boolean;
}

const keptName = (place: number) => `relata_kept_${place}`;
const missingName = (instrument: number) => `relata_missing_${instrument}`;
const FAULTY = 'relata_faulty';

/** The table with answers as numbers, under names that no table and no instrument has. */
function answerViews(job: Job, { columns, delimited }: SparkTable, id: number): readonly View[] {
  const { mapped, kept, turned, extras } = job;
  const column = (at: number) => columns[at] as SparkColumn;
  const raw = (at: number) => `source.${quoted(column(at).column)}`;
  const carried = [...kept.map((_, place) => keptName(place)), 'relata_id', 'relata_ragged'];
  const ragged = delimited ? 'source.relata_ragged IS NOT NULL' : 'FALSE';
  const cells = mapped.flatMap((one, i) =>
    one.columns.map((at, f) => {
      const cell = cellSql(column(at), job);
      const read = delimited ? `CASE WHEN ${ragged} THEN NULL ELSE ${cell} END` : cell;
      return `${read} AS ${answerName(i, f)}`;
    }),
  );
  const answers = mapped.flatMap((one, i) =>
    one.fields.map((field: Field, f) =>
      answerSql(answerName(i, f), field, turned.has(one.columns[f] as number), job),
    ),
  );
  const select = (list: readonly string[], from: string) =>
    `SELECT\n  ${list.join(',\n  ')}\nFROM ${from}`;
  return [
    {
      name: 'relata_cells',
      sql: select(
        [
          ...kept.map((at, place) => `${raw(at)} AS ${keptName(place)}`),
          `${id < 0 ? textOf('') : `COALESCE(CAST(${raw(id)} AS STRING), '')`} AS relata_id`,
          `${ragged} AS relata_ragged`,
          ...cells,
        ],
        'relata_source AS source',
      ),
    },
    { name: 'relata_answers', sql: select([...carried, ...answers], 'relata_cells') },
    {
      name: FAULTY,
      sql: select(
        [
          '*',
          `${faultCount(mapped)} AS relata_faults`,
          ...(extras.detail === 'values'
            ? mapped.map((one, i) => `${missingCount(one, i)} AS ${missingName(i)}`)
            : []),
        ],
        'relata_answers',
      ),
    },
  ];
}

/** Columns that the counts need, whether they are written or not. */
const countedNames = ({ instrument, scorer }: Mapped): readonly string[] => [
  ...outputScales(instrument, scorer.plan).map(({ id }) =>
    scaleColumn(instrument.id, id, 'status'),
  ),
  ...scorer.plan.flags.map(({ id }) => flagColumn(instrument.id, id)),
];

/** One instrument after the other adds its scores, so that a row is read once. */
function scoreViews({ mapped, kept, extras, onInvalid }: Job): readonly View[] {
  const written = mapped.map((one) => [
    ...new Set([
      ...outputColumns(one.instrument, one.scorer.plan, extras)
        .filter(({ kind }) => kind !== 'missing')
        .map(({ name }) => name),
      ...countedNames(one),
    ]),
  ]);
  const answers = mapped.map(({ fields }, i) => fields.map((_, f) => answerName(i, f)));
  return mapped.map(({ instrument, form, fields }, i) => ({
    name: `relata_scored_${i + 1}`,
    sql: renderSql(instrument, {
      dialect: 'spark',
      from: i === 0 ? FAULTY : `relata_scored_${i}`,
      form,
      columns: Object.fromEntries(fields.map(({ id }, f) => [id, answerName(i, f)])),
      id: [
        ...kept.map((_, place) => keptName(place)),
        'relata_ragged',
        'relata_faults',
        ...(extras.detail === 'values' ? mapped.map((_, at) => missingName(at)) : []),
        ...written.slice(0, i).flat(),
        ...answers.slice(i + 1).flat(),
      ],
      onInvalid,
      detail: extras.bounds || extras.bands ? 'full' : 'scores',
    }).replace(/;\s*$/, ''),
  }));
}

const NUMBERS: ReadonlySet<OutputColumn['kind']> = new Set(['value', 'percent', 'low', 'high']);

/** The columns of the output. A row of another length than the header is rejected for every instrument. */
function selected(
  { mapped, kept, header, extras }: Job,
  delimited: boolean,
  asText: boolean,
): readonly string[] {
  const columns = mapped.flatMap((one, of) =>
    outputColumns(one.instrument, one.scorer.plan, extras).map((column) => ({ ...column, of })),
  );
  outputHeader(
    kept.map((at) => header[at] as string),
    columns.map(({ name }) => name),
  );
  // Spark's text of a whole number ends in .0.
  const written = ({ name, kind, of }: (typeof columns)[number]) => {
    if (kind === 'missing') {
      const [status] = countedNames(mapped[of] as Mapped);
      return `IF(${quoted(status as string)} = 'rejected', NULL, ${missingName(of)})`;
    }
    return asText && NUMBERS.has(kind)
      ? `REGEXP_REPLACE(CAST(${quoted(name)} AS STRING), '[.]0$', '')`
      : quoted(name);
  };
  const lost = (kind: string) => (kind === 'status' ? "'rejected'" : 'NULL');
  return [
    ...kept.map((at, place) => `${keptName(place)} AS ${quoted(header[at] as string)}`),
    ...columns.map((column) => {
      const value = written(column);
      const { name, kind } = column;
      return `${delimited ? `IF(relata_ragged, ${lost(kind)}, ${value})` : value} AS ${quoted(name)}`;
    }),
  ];
}

/**
 * What Spark is asked for, to score a table of these columns; `id` names the respondent, −1
 * for none; `asText` is true where the output is text.
 */
export function queriesOf(job: Job, table: SparkTable, id: number, asText: boolean): Queries {
  return {
    views: [...answerViews(job, table, id), ...scoreViews(job)],
    counts: countQueries(job),
    select: selected(job, table.delimited, asText),
    faults: faultsSql(job, FAULTY),
  };
}
