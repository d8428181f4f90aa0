import type { Tally as FlatTally } from 'relata/delimited';
import { broken } from '../input/broken.ts';
import { readsInChunks } from '../input/in-chunks.ts';
import type { ByteTable } from '../input/read-bytes.ts';
import type { Table } from '../input/read-table.ts';
import type { Source } from '../input/source.ts';
import type { Io } from '../io.ts';
import { csv } from '../output/csv.ts';
import type { Target } from '../output/target.ts';
import type { Progress } from '../progress.ts';
import { blockOf } from './block.ts';
import { CHUNK } from './chunks/run-chunks.ts';
import { scoreChunks, threadsFor } from './chunks/score-chunks.ts';
import type { DataWatch } from './data-watch.ts';
import type { Job } from './job.ts';
import { people } from './people.ts';
import { rejectRows } from './reject-rows.ts';
import type { Keeper } from './resume/keeper.ts';
import type { Left } from './resume/resumable.ts';
import { byteScorer, pointedColumns, type ScoredBytes } from './score-bytes.ts';
import type { ScoreFileOptions } from './score-file.ts';
import type { Scored } from './scored.ts';
import { namedTally } from './tally.ts';
import { whoAndWhen } from './who-and-when.ts';

/** What a run goes by. `keeper` and `left` are of a file in chunks. */
export interface Setting {
  readonly keeper: Keeper | undefined;
  readonly left: Left | null;
  readonly options: ScoreFileOptions;
  readonly progress: Progress;
  readonly io: Io;
}

export type Outputs = { readonly scores: Target; readonly rejects: Target | undefined };

/** Every row of a table into its scores, block by block. */
async function scoreRows(
  table: Table,
  job: Job,
  id: number,
  { scores, rejects }: Outputs,
  watch: DataWatch,
): Promise<Scored> {
  const block = blockOf(job);
  const settle = async () => {
    const { rows, faults } = block.score();
    await scores.write(csv(rows, table.separator));
    const lines = faults.map(({ record, ...found }) => ({
      ...found,
      respondent: record[id] ?? '',
    }));
    await rejects?.write(csv(rejectRows(lines)));
  };
  for await (const records of table.batches) {
    for (const record of records) {
      watch.add(record);
      if (block.add(record)) await settle();
    }
  }
  await settle();
  return { counts: block.counts, emptyLines: table.emptyLines(), people: undefined };
}

/** The same from the bytes of the table. */
async function scoreBytes(
  table: ByteTable,
  job: Job,
  id: number,
  { scores, rejects }: Outputs,
  watch: DataWatch,
  progress: Progress,
): Promise<Scored> {
  const pointed = pointedColumns(job, id);
  const collected =
    pointed.length > 0 ? people(pointed.indexOf(id), pointed.indexOf(job.wave ?? -1)) : undefined;
  const found = whoAndWhen(id >= 0, (job.wave ?? -1) >= 0);
  const scorer = byteScorer(job, table.separator, id, watch, collected);
  const write = async (blocks: Iterable<ScoredBytes>) => {
    for (const block of blocks) {
      if (collected) found.add(collected.take(), block.first);
      if (watch.enough()) await watch.warnings();
      // The bytes are written over by the next rows, and an output may keep them for a while.
      await scores.write(Buffer.from(block.rows));
      if (block.rejects.length > 0) await rejects?.write(csv(rejectRows(block.rejects)));
    }
  };
  for await (const piece of table.pieces) {
    await write(scorer.push(piece));
    progress.rows(scorer.counts().rows);
  }
  await write(scorer.end());
  const tallies = job.mapped.map((one, i) => namedTally(one, scorer.tallies[i] as FlatTally));
  return {
    counts: { ...scorer.counts(), tallies },
    emptyLines: scorer.lines().empty,
    people: found,
  };
}

/** Whether the bytes of a table can be read at any place. */
export const isInChunks = (
  { path, plain, size }: Source,
  table: Table | ByteTable,
  { encoding }: ScoreFileOptions,
): boolean =>
  'pieces' in table && plain && path !== null && size !== null && readsInChunks(path, encoding);

/** Every row of a table into its scores: a file in chunks, any other source as it comes. */
export async function scoreTable(
  source: Source,
  table: Table | ByteTable,
  job: Job,
  id: number,
  to: Outputs,
  watch: DataWatch,
  { options, progress, io, keeper, left }: Setting,
): Promise<Scored> {
  const { separator } = table;
  const { path, size } = source;
  const { rejects, scores } = to;
  const listed = rejects === undefined || rejects.place !== null;
  if (keeper && 'pieces' in table && path !== null && size !== null && scores.place && listed) {
    await table.pieces.return();
    return scoreChunks({
      job,
      options,
      separator,
      id,
      watch,
      paths: {
        chunk: CHUNK,
        name: source.name,
        input: path,
        size,
        scores: scores.place.path,
        rejects: rejects?.place?.path ?? null,
        output: scores.name,
        list: rejects?.name ?? null,
      },
      written: { scores: scores.place.written(), rejects: rejects?.place?.written() ?? 0 },
      threads: threadsFor(size, options.threads),
      progress,
      cwd: io.cwd,
      keeper,
      from: left?.totals,
    });
  }
  try {
    return 'pieces' in table
      ? await scoreBytes(table, job, id, to, watch, progress)
      : await scoreRows(table, job, id, to, watch);
  } catch (error) {
    throw broken(source.name, error);
  }
}
