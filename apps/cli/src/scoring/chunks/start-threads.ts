import { Worker } from 'node:worker_threads';
import type { ChunkTold, WorkerData, WorkerFailure } from './worker-data.ts';

/** Another thread, and its end: what went wrong with it, if anything did. */
function startThread(
  data: WorkerData,
  onChunk: (told: ChunkTold) => void,
  onError: () => void,
): Promise<WorkerFailure | null> {
  // The built command has the worker as JavaScript beside every part of it.
  const end = import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js';
  const worker = new Worker(new URL(end, import.meta.url), { workerData: data });
  let failure: WorkerFailure | null = null;
  worker.on('message', (message: WorkerFailure | ChunkTold) => {
    if ('chunk' in message) onChunk(message);
    else failure = message;
  });
  worker.on('error', (error: Error) => {
    failure ??= { fault: error.stack ?? error.message };
    onError();
  });
  return new Promise((resolve) => {
    worker.on('exit', () => resolve(failure));
  });
}

/** Starts so many threads; answers what went wrong with each, when it has ended. */
export const startThreads = (
  count: number,
  data: WorkerData,
  onChunk: (told: ChunkTold) => void,
  onError: () => void,
): readonly Promise<WorkerFailure | null>[] =>
  Array.from({ length: count }, () => startThread(data, onChunk, onError));
