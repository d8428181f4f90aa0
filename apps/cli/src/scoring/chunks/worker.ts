import { parentPort, workerData } from 'node:worker_threads';
import { Problem } from '../../problems/problem.ts';
import { jobOf, namedBy } from '../job-for.ts';
import type { People } from '../people.ts';
import { byteScorer } from '../score-bytes.ts';
import { runChunks } from './run-chunks.ts';
import { failed, STOPPED } from './shared.ts';
import { openThread } from './thread.ts';
import type { ChunkTold, WorkerData, WorkerFailure } from './worker-data.ts';

const { id, options, paths, separator, shared, table, cwd } = workerData as WorkerData;

/** What became of this thread, for the one that started it. */
function failureOf(error: unknown): WorkerFailure | null {
  if (error === STOPPED) return null;
  if (error instanceof Problem) {
    const { code, details, mend, message } = error;
    return { problem: { code, sentence: message, details, mend } };
  }
  return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

try {
  const job = jobOf(await namedBy(options, { cwd }), table, options);
  const scorerOf = (rows: number, people: People | undefined) =>
    byteScorer(job, separator, id, undefined, people, rows);
  const { close, files, scorer, text } = openThread(paths, job, id, scorerOf, 0);
  try {
    await runChunks(shared, text, scorer, files, {
      settled: (chunk, people) => {
        const keys = people?.keys.slice();
        const told: ChunkTold = { chunk, people: people && keys ? { ...people, keys } : null };
        parentPort?.postMessage(told, keys ? [keys.buffer as ArrayBuffer] : []);
      },
    });
  } finally {
    close();
  }
} catch (error) {
  failed(shared);
  const failure = failureOf(error);
  if (failure) parentPort?.postMessage(failure);
}
