import { parentPort, workerData } from 'node:worker_threads';
import { Problem } from '../../problems/problem.ts';
import { jobFor } from '../job-for.ts';
import { byteScorer } from '../score-bytes.ts';
import { runChunks } from './run-chunks.ts';
import { failed, STOPPED } from './shared.ts';
import { openThread } from './thread.ts';
import type { WorkerData, WorkerFailure } from './worker-data.ts';

const { header, id, options, paths, separator, shared, cwd } = workerData as WorkerData;

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
  const job = await jobFor(options, header, { cwd });
  const newScorer = () => byteScorer(job, separator, id, undefined, false);
  const { close, files, scorer, text } = openThread(paths, newScorer(), newScorer);
  try {
    await runChunks(shared, text, scorer, files);
  } finally {
    close();
  }
} catch (error) {
  failed(shared);
  const failure = failureOf(error);
  if (failure) parentPort?.postMessage(failure);
}
