import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { becameLonger } from '../../input/failures.ts';
import { Problem } from '../../problems/problem.ts';
import type { Progress } from '../../progress.ts';
import type { DataWatch } from '../data-watch.ts';
import type { Job } from '../job.ts';
import type { JobOptions } from '../job-for.ts';
import type { People } from '../people.ts';
import type { Keeper } from '../resume/keeper.ts';
import { byteScorer } from '../score-bytes.ts';
import type { Scored } from '../scored.ts';
import { namedTally } from '../tally.ts';
import { whoAndWhen } from '../who-and-when.ts';
import { inOrder } from './in-order.ts';
import { chunkAt, runChunks } from './run-chunks.ts';
import {
  EMPTY_LINES,
  FAULTS,
  failed,
  goOn,
  INPUT,
  newShared,
  REJECTED_ROWS,
  REJECTS,
  ROWS,
  SCORES,
  STOPPED,
  TREATED_AS_MISSING,
  talliesIn,
} from './shared.ts';
import { type ChunkPaths, openThread } from './thread.ts';
import type { WorkerFailure } from './worker-data.ts';
import { writtenBack } from './written-back.ts';

/** Below this, another thread takes longer to start than it saves. */
const WORTH_A_THREAD = 120 * 1024 * 1024;
/** More threads than these wait for the disk, and for their turn to write. */
const MOST_THREADS = 8;

export const threadsFor = (size: number, asked: number | undefined): number =>
  asked ?? (size < WORTH_A_THREAD ? 1 : Math.min(MOST_THREADS, availableParallelism()));

/** A file that is scored chunk by chunk, into files that hold their headers already. */
export interface ChunkRun {
  readonly job: Job;
  readonly options: JobOptions;
  readonly separator: string;
  readonly id: number;
  readonly watch: DataWatch;
  readonly paths: ChunkPaths;
  /** Bytes that stand in the outputs already. */
  readonly written: { readonly scores: number; readonly rejects: number };
  readonly threads: number;
  readonly progress: Progress;
  readonly cwd: string;
  readonly keeper: Keeper;
  /** Totals of an earlier run, which this goes on from. */
  readonly from: readonly number[] | undefined;
}

const breathe = () => new Promise<void>((resolve) => setImmediate(resolve));

function raise(failure: WorkerFailure): never {
  if ('fault' in failure) throw new Error(failure.fault);
  const { code, details, mend, sentence } = failure.problem;
  throw new Problem(code, sentence, details, mend);
}

/** Scores a file chunk by chunk, in one thread or several; the output is the same. */
export async function scoreChunks(run: ChunkRun): Promise<Scored> {
  const { cwd, from, id, job, keeper, options, paths, progress, separator, threads, watch } = run;
  const shared = newShared(job.mapped);
  const { totals } = shared;
  const first = from ? chunkAt(from[INPUT] as number, paths.chunk) : 0;
  totals[SCORES] = run.written.scores;
  totals[REJECTS] = run.written.rejects;
  goOn(shared, first, from ?? [...totals]);
  const found = whoAndWhen(id >= 0, (job.wave ?? -1) >= 0);
  const done = { job, separator, id, paths, end: totals[INPUT] as number };
  if (from) await (await import('./reread.ts')).reread(done, watch, found, breathe);
  // The coding is judged by the first rows, which are this thread's.
  let watching: DataWatch | undefined = watch.enough() ? undefined : watch;
  const scorerOf = (rows: number, people: People | undefined) => {
    const scorer = byteScorer(job, separator, id, watching, people, rows);
    watching = undefined;
    return scorer;
  };
  const headerRows = job.headerRows ?? 1;
  const thread = openThread(paths, job, id, scorerOf, from ? 0 : headerRows);
  const take = inOrder(found, first, (totals[ROWS] as number) + 1);
  const table = { header: job.header, headerRows };
  const others =
    threads === 1
      ? []
      : (await import('./start-threads.ts')).startThreads(
          threads - 1,
          { shared, paths, options, table, separator, id, cwd },
          take,
          () => failed(shared),
        );
  const output = writtenBack(thread.files.scores);
  let fault: unknown;
  try {
    await runChunks(shared, thread.text, thread.scorer, thread.files, {
      first,
      breathe,
      async settled(chunk, people) {
        take({ chunk, people });
        progress.at(totals[INPUT] as number, totals[ROWS] as number);
        // A coding that is shifted is found as soon as enough rows have been seen.
        if (watch.enough()) await watch.warnings();
        keeper.settled(totals, thread.files, paths);
        output.grown(totals[SCORES] as number);
      },
    });
  } catch (error) {
    fault = error;
  } finally {
    await keeper.idle();
    await output.idle();
    thread.close();
  }
  const failures = await Promise.all(others);
  if (fault !== undefined && fault !== STOPPED) throw fault;
  for (const failure of failures) if (failure) raise(failure);
  // Of a file that is written to, the last row may have been half a row.
  if (statSync(paths.input).size > paths.size) throw becameLonger(paths.name);
  const total = (place: number) => totals[place] as number;
  return {
    people: found,
    emptyLines: total(EMPTY_LINES),
    counts: {
      rows: total(ROWS),
      rejectedRows: total(REJECTED_ROWS),
      faults: total(FAULTS),
      treatedAsMissing: total(TREATED_AS_MISSING),
      tallies: talliesIn(totals, job.mapped).map((tally, i) =>
        namedTally(job.mapped[i] as (typeof job.mapped)[number], tally),
      ),
    },
  };
}
