import { flagColumn, scaleColumn } from 'relata/formats/columns';
import type { Counts } from '../../scoring/block.ts';
import type { Job } from '../../scoring/job.ts';
import { emptyTally } from '../../scoring/tally.ts';
import { quoted, textOf } from './sql-text.ts';

/** Names of aggregates, and the SQL of each. */
export type CountQueries = Readonly<Record<string, string>>;

interface Outcome {
  readonly name: string;
  readonly column: string;
  readonly ragged: boolean;
  readonly value: string;
  readonly into: Record<string, number>;
}

/** Every status of every scale and every state of every flag, each with its place in the tallies. */
function outcomes(job: Job, tallies: Counts['tallies']): readonly Outcome[] {
  return job.mapped.flatMap(({ instrument: { id } }, i) => {
    const { scales, flags } = tallies[i] as Counts['tallies'][number];
    const of = (kind: string, column: string, into: Record<string, number>) =>
      Object.keys(into).map((value) => ({
        name: `${kind}_${i}_${column}_${value}`,
        column,
        ragged: value === 'rejected',
        value,
        into,
      }));
    return [
      ...Object.entries(scales).flatMap(([scale, into]) =>
        of('scale', scaleColumn(id, scale, 'status'), into),
      ),
      ...Object.entries(flags).flatMap(([flag, into]) => of('flag', flagColumn(id, flag), into)),
    ];
  });
}

const tallied = (job: Job) => job.mapped.map(emptyTally);

/** What is counted while the scores are written. */
export function countQueries(job: Job): CountQueries {
  const lost = job.onInvalid === 'reject' ? 'relata_ragged OR relata_faults > 0' : 'relata_ragged';
  return {
    rows: 'COUNT(1)',
    rejectedRows: `COUNT_IF(${lost})`,
    ragged: 'COUNT_IF(relata_ragged)',
    wrong: 'COALESCE(SUM(relata_faults), 0)',
    ...Object.fromEntries(
      outcomes(job, tallied(job)).map(({ name, column, ragged, value }) => {
        const is = `${quoted(column)} = ${textOf(value)}`;
        return [
          name,
          `COUNT_IF(${ragged ? `relata_ragged OR ${is}` : `NOT relata_ragged AND ${is}`})`,
        ];
      }),
    ),
  };
}

/** The counts of a run from what Spark counted. */
export function countsOf(job: Job, found: Readonly<Record<string, number>>): Counts {
  const tallies = tallied(job);
  for (const { name, into, value } of outcomes(job, tallies)) into[value] = found[name] ?? 0;
  const { rows = 0, rejectedRows = 0, ragged = 0, wrong = 0 } = found;
  return {
    rows,
    rejectedRows,
    faults: ragged + wrong,
    treatedAsMissing: job.onInvalid === 'missing' ? wrong : 0,
    tallies,
  };
}
