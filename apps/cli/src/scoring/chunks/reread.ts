import { closeSync, openSync } from 'node:fs';
import { broken } from '../../input/broken.ts';
import type { DataWatch } from '../data-watch.ts';
import type { Job } from '../job.ts';
import { people } from '../people.ts';
import { byteScorer, pointedColumns } from '../score-bytes.ts';
import type { WhoAndWhen } from '../who-and-when.ts';
import { chunkScorer } from './chunk-scorer.ts';
import { chunkText } from './chunk-text.ts';
import { placeOf } from './run-chunks.ts';
import type { ChunkPaths } from './thread.ts';

/** A file whose rows were scored by an earlier run, up to a place. */
export interface ScoredPart {
  readonly job: Job;
  readonly separator: string;
  readonly id: number;
  readonly paths: Pick<ChunkPaths, 'name' | 'input' | 'size' | 'chunk'>;
  readonly end: number;
}

/** Rows of a file from its header on, chunk by chunk as they were scored, while `wanted`. */
async function eachChunk(
  { end, id, job, paths, separator }: ScoredPart,
  watch: DataWatch | undefined,
  wanted: () => boolean,
  take: (chunk: ReturnType<ReturnType<typeof chunkScorer>['score']>) => void,
  breathe: () => Promise<void>,
): Promise<void> {
  const { chunk, input, name, size } = paths;
  const pointed = pointedColumns(job, id);
  const found = people(pointed.indexOf(id), pointed.indexOf(job.wave ?? -1));
  const file = openSync(input, 'r');
  try {
    const first = byteScorer(job, separator, id, watch, found);
    const scorer = chunkScorer(chunkText(name, file, size), size, first, () => first, found);
    for (let start = 0, one = 0; start < end && wanted(); one++) {
      const to = Math.min(placeOf(one + 1, chunk), end);
      if (start >= to) continue;
      const scored = scorer.score(start, to);
      take(scored);
      start = scored.end;
      await breathe();
    }
  } catch (error) {
    throw broken(name, error);
  } finally {
    closeSync(file);
  }
}

/**
 * Finds again what an earlier run knew of the rows it scored: whom they are about, and what the
 * first of them show of the coding. Only those first rows are scored again.
 */
export async function reread(
  part: ScoredPart,
  watch: DataWatch,
  found: WhoAndWhen,
  breathe: () => Promise<void>,
): Promise<void> {
  await eachChunk(
    part,
    watch,
    () => !watch.enough(),
    () => {},
    breathe,
  );
  if (pointedColumns(part.job, part.id).length === 0) return;
  let row = 1;
  await eachChunk(
    { ...part, job: { ...part.job, mapped: [], kept: [] } },
    undefined,
    () => true,
    ({ counts, people }) => {
      if (people) found.add(people, row);
      row += counts.rows;
    },
    breathe,
  );
}
