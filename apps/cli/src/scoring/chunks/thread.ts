import { closeSync, openSync } from 'node:fs';
import type { ByteScorer } from '../score-bytes.ts';
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

/** Opens the files of a run for one thread. `first` may be a scorer that reads the header too. */
export function openThread(
  { chunk, input, list, name, output, rejects, scores, size }: ChunkPaths,
  first: ByteScorer,
  newScorer: () => ByteScorer,
): Thread {
  const from = openSync(input, 'r');
  const to = openSync(scores, 'r+');
  const listed = rejects === null ? undefined : openSync(rejects, 'r+');
  const text = chunkText(name, from, size);
  return {
    text,
    scorer: chunkScorer(text, size, first, newScorer),
    files: { name, size, chunk, scores: to, rejects: listed, output, list },
    close() {
      for (const file of [from, to, ...(listed === undefined ? [] : [listed])]) closeSync(file);
    },
  };
}
