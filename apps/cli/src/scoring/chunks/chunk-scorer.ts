import { DelimitedError } from 'relata/delimited';
import type { People, Stretch } from '../people.ts';
import type { Reject } from '../reject-rows.ts';
import type { ByteScorer } from '../score-bytes.ts';
import type { ChunkText } from './chunk-text.ts';
import { flatTallies } from './shared.ts';

/** Rows of one chunk, scored as if they began the file. Written over by the next. */
export interface ScoredChunk {
  /** Where its rows begin and end in the file. */
  readonly start: number;
  readonly end: number;
  readonly text: Uint8Array;
  /** Rows are numbered from 1 within the chunk. */
  readonly rejects: readonly Reject[];
  readonly counts: {
    readonly rows: number;
    readonly lines: number;
    readonly emptyLines: number;
    readonly rejectedRows: number;
    readonly faults: number;
    readonly treatedAsMissing: number;
  };
  /** Whom the rows are about; null where nobody asks. */
  readonly people: Stretch | null;
  readonly talliesBefore: Float64Array;
  readonly talliesAfter: Float64Array;
}

export interface ChunkScorer {
  /**
   * Scores the rows that begin at `start` or behind it, and before `to`; more where a quoted
   * cell goes on there.
   */
  score(start: number, to: number): ScoredChunk;
}

/** `newScorer` makes a scorer for rows without a header; one that has thrown is not used again. */
export function chunkScorer(
  text: ChunkText,
  size: number,
  first: ByteScorer,
  newScorer: () => ByteScorer,
  people: People | undefined,
): ChunkScorer {
  let scorer = first;
  let broken = false;
  let out = new Uint8Array(1 << 20);

  function append(rows: Uint8Array, at: number): void {
    if (at + rows.length > out.length) {
      const larger = new Uint8Array(2 * (at + rows.length));
      larger.set(out.subarray(0, at));
      out = larger;
    }
    out.set(rows, at);
  }

  const countsOf = () => {
    const { empty, read } = scorer.lines();
    return { ...scorer.counts(), lines: read, emptyLines: empty };
  };

  /** Bytes of the file; what is wrong with them is told by the line that the scorer would count. */
  function bytesOf(from: number, to: number): Buffer {
    try {
      return text.read(from, to);
    } catch (error) {
      if (!(error instanceof DelimitedError)) throw error;
      throw new DelimitedError(error.code, countsOf().lines + error.line);
    }
  }

  return {
    score(start, to) {
      if (broken) scorer = newScorer();
      broken = true;
      people?.take();
      const before = countsOf();
      const talliesBefore = flatTallies(scorer.tallies);
      const rejects: Reject[] = [];
      let at = 0;
      let end = start;
      const take = (blocks: ReturnType<ByteScorer['push']>) => {
        for (const block of blocks) {
          append(block.rows, at);
          at += block.rows.length;
          for (const reject of block.rejects) {
            rejects.push({ ...reject, row: reject.row - before.rows });
          }
        }
      };
      let goal = to;
      try {
        for (;;) {
          const bytes = bytesOf(end, goal);
          end += bytes.length;
          take(scorer.push(bytes));
          if (end >= size) take(scorer.end());
          if (end >= size || scorer.waiting() === 0) break;
          // A quoted cell goes on behind the line end.
          goal = end + 1;
        }
      } catch (error) {
        if (!(error instanceof DelimitedError)) throw error;
        throw new DelimitedError(error.code, Math.max(1, error.line - before.lines));
      }
      broken = false;
      const after = countsOf();
      const grown = (of: keyof typeof after) => after[of] - before[of];
      return {
        start,
        end,
        text: out.subarray(0, at),
        rejects,
        counts: {
          rows: grown('rows'),
          lines: grown('lines'),
          emptyLines: grown('emptyLines'),
          rejectedRows: grown('rejectedRows'),
          faults: grown('faults'),
          treatedAsMissing: grown('treatedAsMissing'),
        },
        people: people?.take() ?? null,
        talliesBefore,
        talliesAfter: flatTallies(scorer.tallies),
      };
    },
  };
}
