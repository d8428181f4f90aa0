import { closeSync, openSync } from 'node:fs';
import { readFailure } from '../../input/failures.ts';
import { unwritable } from '../../output/target.ts';
import type { Job } from '../job.ts';
import { type People, people } from '../people.ts';
import { type ByteScorer, pointedColumns } from '../score-bytes.ts';
import { type ChunkScorer, chunkScorer } from './chunk-scorer.ts';
import { type ChunkText, chunkText } from './chunk-text.ts';
import type { ChunkFiles } from './run-chunks.ts';

/** Files of a run, by their paths. */
export interface ChunkPaths {
  /** The input for people. */
  readonly name: string;
  readonly input: string;
  readonly size: number;
  /** Bytes that a thread takes at a time. */
  readonly chunk: number;
  readonly scores: string;
  readonly rejects: string | null;
  /** The outputs for people. */
  readonly output: string;
  readonly list: string | null;
}

/** What a thread holds for itself. */
export interface Thread {
  readonly text: ChunkText;
  readonly scorer: ChunkScorer;
  readonly files: ChunkFiles;
  close(): void;
}

function opened(path: string, flags: string, problem: (error: unknown) => unknown): number {
  try {
    return openSync(path, flags);
  } catch (error) {
    throw problem(error);
  }
}

/**
 * Opens the files of a run for one thread. `scorerOf` makes a scorer: the first of them of
 * rows under so many header rows, the others of rows alone.
 */
export function openThread(
  { chunk, input, list, name, output, rejects, scores, size }: ChunkPaths,
  job: Job,
  id: number,
  scorerOf: (header: number, people: People | undefined) => ByteScorer,
  header: number,
): Thread {
  const from = opened(input, 'r', (error) => readFailure(name, error));
  const to = opened(scores, 'r+', (error) => unwritable(output, error));
  const listed =
    rejects === null ? undefined : opened(rejects, 'r+', (error) => unwritable(list ?? '', error));
  const text = chunkText(name, from, size);
  const pointed = pointedColumns(job, id);
  const found =
    pointed.length > 0 ? people(pointed.indexOf(id), pointed.indexOf(job.wave ?? -1)) : undefined;
  return {
    text,
    scorer: chunkScorer(text, size, scorerOf(header, found), () => scorerOf(0, found), found),
    files: { name, size, chunk, scores: to, rejects: listed, output, list },
    close() {
      for (const file of [from, to, ...(listed === undefined ? [] : [listed])]) closeSync(file);
    },
  };
}
