import { missingColumn, type OutputColumn, scaleColumn } from 'relata/formats/columns';
import type { Job } from '../../scoring/job.ts';
import {
  emptyTally,
  type FlagState,
  type RowStatus,
  STATUSES,
  type Tally,
} from '../../scoring/tally.ts';
import { type Queries, SCORES } from './queries.ts';
import type { Session } from './session.ts';
import { identifier, textOf } from './sql-text.ts';

const STATES: readonly FlagState[] = ['raised', 'notRaised', 'unanswered'];

const counting = (column: string, values: readonly string[]) =>
  values.map((value) => `COUNT(*) FILTER (WHERE ${identifier(column)} = ${textOf(value)})`);

/** How one instrument's rows came out. */
async function tallyOf(
  session: Session,
  job: Job,
  queries: Queries,
  index: number,
): Promise<Tally> {
  const mapped = job.mapped[index] as Job['mapped'][number];
  const tally = emptyTally(mapped);
  const { id } = mapped.instrument;
  const flags = (queries.outputs[index] as readonly OutputColumn[]).filter(
    (column) => column.kind === 'flag',
  );
  const scales = Object.keys(tally.scales);
  const columns = [
    ...scales.flatMap((scale) => counting(scaleColumn(id, scale, 'status'), STATUSES)),
    ...flags.flatMap(({ name }) => counting(name, STATES)),
  ];
  const [row = {}] = await session.rows(
    `SELECT ${columns.map((sql, i) => `${sql} AS n${i}`).join(', ')} FROM ${queries.statuses(index)}`,
  );
  let next = 0;
  const take = () => Number(row[`n${next++}`]);
  for (const scale of scales) {
    const counts = tally.scales[scale] as Record<RowStatus, number>;
    for (const status of STATUSES) counts[status] = take();
  }
  for (const { flag } of flags) {
    const counts = tally.flags[flag] as Record<FlagState, number>;
    for (const state of STATES) counts[state] = take();
  }
  return tally;
}

/** Whether a row was rejected by an instrument. */
function rejected(job: Job, index: number): string {
  const { instrument, scorer } = job.mapped[index] as Job['mapped'][number];
  if (job.extras.detail === 'values') return `${identifier(missingColumn(instrument.id))} IS NULL`;
  const scale = scorer.plan.scales[0]?.id as string;
  return `${identifier(scaleColumn(instrument.id, scale, 'status'))} = 'rejected'`;
}

export interface Counted {
  readonly rows: number;
  readonly rejectedRows: number;
  readonly tallies: readonly Tally[];
}

/** How rows came out, once the scores are there. */
export async function countScores(session: Session, job: Job, queries: Queries): Promise<Counted> {
  const some = job.mapped.map((_, i) => rejected(job, i)).join(' OR ');
  const [row = {}] = await session.rows(
    `SELECT COUNT(*) AS "rows", COUNT(*) FILTER (WHERE ${some}) AS "rejected" FROM ${identifier(SCORES)}`,
  );
  const tallies: Tally[] = [];
  for (const i of job.mapped.keys()) tallies.push(await tallyOf(session, job, queries, i));
  return { rows: Number(row['rows']), rejectedRows: Number(row['rejected']), tallies };
}
