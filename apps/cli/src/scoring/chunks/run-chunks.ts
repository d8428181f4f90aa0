import { writeSync } from 'node:fs';
import { DelimitedError } from 'relata/delimited';
import { broken } from '../../input/broken.ts';
import { csv } from '../../output/csv.ts';
import { unwritable } from '../../output/target.ts';
import type { Stretch } from '../people.ts';
import { rejectRows } from '../reject-rows.ts';
import type { ChunkScorer, ScoredChunk } from './chunk-scorer.ts';
import type { ChunkText } from './chunk-text.ts';
import {
  addTallies,
  claim,
  EMPTY_LINES,
  FAULTS,
  failed,
  INPUT,
  LINES,
  pass,
  REJECTED_ROWS,
  REJECTS,
  ROWS,
  SCORES,
  type Shared,
  TREATED_AS_MISSING,
  turnOf,
} from './shared.ts';

/** Few bytes, so that memory stays small. */
export const CHUNK = 1 << 20;

/** Files that a thread has open for itself. */
export interface ChunkFiles {
  readonly name: string;
  readonly size: number;
  /** Bytes that a thread takes at a time. */
  readonly chunk: number;
  readonly scores: number;
  readonly rejects: number | undefined;
  /** The outputs for people. */
  readonly output: string;
  readonly list: string | null;
}

/** Where a chunk begins in the file, but for the rest of the row before. */
export const placeOf = (chunk: number, bytes: number): number => chunk * bytes;

/** The chunk that a place is in. */
export const chunkAt = (place: number, bytes: number): number => Math.floor(place / bytes);

/** Writes all of some bytes at a place. */
function writeAt(name: string, file: number, bytes: Uint8Array, place: number): void {
  try {
    for (let done = 0; done < bytes.length; ) {
      done += writeSync(file, bytes, done, bytes.length - done, place + done);
    }
  } catch (error) {
    throw unwritable(name, error);
  }
}

const at = (totals: Float64Array, place: number) => totals[place] as number;
const add = (totals: Float64Array, place: number, value: number) => {
  totals[place] = at(totals, place) + value;
};

/** Writes a chunk behind those before it, and counts it. It must be its turn. */
function settle({ totals }: Shared, chunk: ScoredChunk, files: ChunkFiles): void {
  const { counts, rejects, text } = chunk;
  writeAt(files.output, files.scores, text, at(totals, SCORES));
  add(totals, SCORES, text.length);
  if (files.rejects !== undefined && rejects.length > 0) {
    const before = at(totals, ROWS);
    const lines = Buffer.from(
      csv(rejectRows(rejects.map((reject) => ({ ...reject, row: reject.row + before })))),
    );
    writeAt(files.list ?? '', files.rejects, lines, at(totals, REJECTS));
    add(totals, REJECTS, lines.length);
  }
  add(totals, ROWS, counts.rows);
  add(totals, LINES, counts.lines);
  add(totals, EMPTY_LINES, counts.emptyLines);
  add(totals, REJECTED_ROWS, counts.rejectedRows);
  add(totals, FAULTS, counts.faults);
  add(totals, TREATED_AS_MISSING, counts.treatedAsMissing);
  addTallies(totals, chunk.talliesAfter, chunk.talliesBefore);
  totals[INPUT] = chunk.end;
}

/** What a thread has to do beside. */
export interface Companion {
  /** A chunk that it has claimed already. */
  readonly first?: number;
  /** Lets other work of the thread be done. */
  readonly breathe?: () => Promise<void>;
  /** Called when a chunk of this thread stands in the output, and all before it. */
  readonly settled?: (chunk: number, people: Stretch | null) => Promise<void> | void;
}

/**
 * Scores chunks of a file, one after another, until none is left: all threads of a run do
 * this. A chunk is scored from where its first row seems to begin; when its turn comes, the
 * chunks before it have told where it does, and it is scored anew where that was elsewhere
 * (a line end in a quoted cell).
 */
export async function runChunks(
  shared: Shared,
  text: ChunkText,
  scorer: ChunkScorer,
  files: ChunkFiles,
  { breathe, first, settled }: Companion = {},
): Promise<void> {
  let next = first;
  try {
    for (;;) {
      const chunk = next ?? claim(shared);
      next = undefined;
      const from = placeOf(chunk, files.chunk);
      if (from >= files.size) return;
      const to = placeOf(chunk + 1, files.chunk);
      let scored: ScoredChunk | undefined;
      let guess = 0;
      let fault: unknown;
      try {
        guess = text.rowStart(from);
        scored = scorer.score(guess, to);
      } catch (error) {
        fault = error;
      }
      await turnOf(shared, chunk, breathe);
      const start = at(shared.totals, INPUT);
      if (scored ? scored.start !== start : guess !== start) {
        fault = undefined;
        scored = start >= to ? undefined : scorer.score(start, to);
      }
      if (fault !== undefined) throw fault;
      if (scored) settle(shared, scored, files);
      await settled?.(chunk, scored?.people ?? null);
      pass(shared);
      await breathe?.();
    }
  } catch (error) {
    failed(shared);
    throw error instanceof DelimitedError
      ? broken(files.name, new DelimitedError(error.code, error.line + at(shared.totals, LINES)))
      : error;
  }
}
