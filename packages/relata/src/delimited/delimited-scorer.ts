import { BLOCK } from '../score/columns/read.ts';
import type { DelimitedBlock } from './block.ts';
import { blockReaderOf } from './block-reader.ts';
import type { DelimitedOptions } from './layout.ts';
import { PIECE, textBuffer } from './text-buffer.ts';

export interface DelimitedScorer {
  /** Takes in more of the text, cut anywhere, and gives each block that is full. */
  push(bytes: Uint8Array): Generator<DelimitedBlock, void, undefined>;
  /** Ends the text, and gives the rows that are left. */
  end(): Generator<DelimitedBlock, void, undefined>;
  /** Lines with nothing on them so far, which are no rows. */
  emptyLines(): number;
}

/**
 * Scores delimited text (RFC 4180, UTF-8) from its bytes, block by block, for several
 * instruments in one pass. Nothing is allocated for a row.
 *
 * @throws {DelimitedError} `badSeparator` and `columnReadTwoWays` at once; from `push` and `end`, what breaks the
 *   rules of the format.
 */
export function delimitedScorer(options: DelimitedOptions): DelimitedScorer {
  const reader = blockReaderOf(options);
  const text = textBuffer();

  function* blocks(last: boolean): Generator<DelimitedBlock, void, undefined> {
    if (!text.begun(last)) return;
    for (;;) {
      reader.read(text, BLOCK);
      if (reader.waiting() < BLOCK) break;
      yield reader.settled();
    }
    reader.check(text);
  }

  return {
    *push(bytes) {
      for (let from = 0; from < bytes.length; from += PIECE) {
        text.take(bytes.subarray(from, from + PIECE));
        yield* blocks(false);
      }
    },
    *end() {
      text.close();
      yield* blocks(true);
      reader.finish(text);
      if (reader.waiting() > 0) yield reader.settled();
    },
    emptyLines: () => reader.lines.empty,
  };
}
