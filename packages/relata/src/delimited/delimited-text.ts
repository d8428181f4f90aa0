import type { Extras } from '../formats/columns/output-columns.ts';
import { BLOCK } from '../score/columns/read.ts';
import type { DelimitedBlock } from './block.ts';
import { blockReaderOf, separatorByte } from './block-reader.ts';
import { blockRows } from './block-rows.ts';
import { fastReader } from './fast-reader.ts';
import { MOST_ROWS } from './fast-rows.ts';
import { numberWriter } from './number-text.ts';
import { secondsReader } from './seconds-reader.ts';
import { emptyTally, type Tally } from './tally.ts';
import type { DelimitedTextOptions, ScoredText, TextFault } from './text.ts';
import { PIECE, textBuffer } from './text-buffer.ts';
import { textOfUtf8 } from './utf8.ts';

export interface DelimitedText {
  /** Takes in more of the text, cut anywhere, and gives the rows that are complete. */
  push(bytes: Uint8Array): Generator<ScoredText, void, undefined>;
  /** Ends the text, and gives the rows that are left. More of it, without a header, may follow. */
  end(): Generator<ScoredText, void, undefined>;
  /** Bytes that wait for the rest of their row. */
  waiting(): number;
  /** Lines so far, and those with nothing on them, which are no rows. */
  lines(): { readonly read: number; readonly empty: number };
  /** How the rows so far came out, by instrument. */
  readonly tallies: readonly Tally[];
}

const DEFAULT: Extras = { bounds: false, bands: false };
const NONE: readonly never[] = [];
const NONE_RAGGED = new Uint32Array(MOST_ROWS);

/**
 * Scores delimited text (RFC 4180, UTF-8) into delimited text, in the columns that
 * `outputColumns` names. The header is not written.
 *
 * Rows of plain cells take a short way: each answer is one look-up and one addition, and
 * each outcome of a scale is a text made once. All others are read cell by cell; the text
 * is the same.
 *
 * @throws {DelimitedError} as `delimitedScorer`
 */
export const delimitedText = (options: DelimitedTextOptions): DelimitedText =>
  textScorer(options, true);

/** The same; without the short way, for tests to hold it to. */
export function textScorer(options: DelimitedTextOptions, short: boolean): DelimitedText {
  const { instruments, kept: written = [], extras = DEFAULT, watch } = options;
  const { id = -1, seconds = -1, pointed = [] } = options;
  const separator = separatorByte(options.separator ?? ',');
  const rejecting = options.onInvalid !== 'missing';
  const own = [id, seconds].filter((column) => column >= 0);
  const kept = [...new Set([...written, ...own, ...pointed])];
  const idPlace = kept.indexOf(id);
  const tallies = instruments.map(({ scorer }) => emptyTally(scorer.plan));
  const writeNumber = numberWriter();
  const reader = blockReaderOf({ ...options, kept });
  const secondsOf = secondsReader(kept.indexOf(seconds), options.decimal);
  const rowsOf = blockRows(options, extras, separator, tallies, writeNumber, secondsOf);
  const fast =
    short && !extras.quality ? fastReader(options, kept, extras, tallies, writeNumber) : null;
  const text = textBuffer();

  function faultsOf(block: DelimitedBlock): readonly TextFault[] {
    const clean = block.scores.every(({ invalid }) => !invalid.subarray(0, block.rows).includes(1));
    if (clean && block.raggedRows === 0) return NONE;
    return block.faults().map((fault) => {
      const row = fault.row - block.first;
      const cell = idPlace * BLOCK + row;
      const [from = 0, to = 0] = [block.keptFrom[cell], block.keptTo[cell]];
      const respondent = idPlace < 0 ? '' : textOfUtf8(block.kept, from, to);
      return { ...fault, respondent, cells: block.ragged[row] as number };
    });
  }

  function settled(): ScoredText {
    const block = reader.settled();
    const { first, kept: bytes, keptFrom, keptTo, rows } = block;
    const faults = faultsOf(block);
    const lost = faults.flatMap(({ code, row }) =>
      rejecting || code === 'raggedRow' ? [row] : [],
    );
    const starts = pointed.map((column) => kept.indexOf(column) * BLOCK);
    return {
      first,
      rows,
      text: rowsOf(block, faults),
      faults,
      rejected: new Set(lost).size,
      ragged: block.ragged,
      pointed: {
        bytes,
        from: starts.map((start) => keptFrom.subarray(start, start + BLOCK)),
        to: starts.map((start) => keptTo.subarray(start, start + BLOCK)),
      },
    };
  }

  let watching = watch !== undefined;
  /** Rows that were watched, and are still to be scored. */
  let seen = 0;
  /** Shows rows that the short way has not read yet. */
  function look(): void {
    while (watching && reader.rows >= seen) {
      const { start } = text;
      const lines = { ...reader.lines };
      reader.read(text, BLOCK);
      seen = reader.rows + reader.waiting();
      const rows = reader.waiting();
      if (rows > 0) watching = watch?.(reader.answers()) === true;
      reader.forget(lines);
      text.start = start;
      if (rows === 0) return;
    }
  }

  /** Rows that are read cell by cell before the short way is tried again. */
  let apart = 1;

  function* lines(last: boolean): Generator<ScoredText, void, undefined> {
    if (!text.begun(last)) return;
    if (fast) reader.read(text, 0);
    for (;;) {
      if (fast && reader.lines.header === 0) {
        look();
        const before = text.start;
        const more = fast.read(text);
        if (text.start > before) {
          const first = reader.rows + 1;
          reader.skip(fast.rows());
          apart = 1;
          yield {
            first,
            rows: fast.rows(),
            text: fast.written(),
            faults: NONE,
            rejected: 0,
            ragged: NONE_RAGGED,
            pointed: fast.pointed(text),
          };
          if (more) continue;
        }
      }
      const before = text.start;
      try {
        reader.read(text, fast ? apart : BLOCK);
      } catch (error) {
        // The rows before the one that breaks the rules are whole.
        if (reader.waiting() > 0) yield settled();
        throw error;
      }
      if (!fast && watching && reader.waiting() > 0) watching = watch?.(reader.answers()) === true;
      if (reader.waiting() > 0) yield settled();
      if (text.start === before) break;
      apart = Math.min(BLOCK, 2 * apart);
    }
    reader.check(text);
  }

  return {
    tallies,
    waiting: () => text.end - text.start,
    lines: () => reader.lines,
    *push(bytes) {
      for (let from = 0; from < bytes.length; from += PIECE) {
        text.take(bytes.subarray(from, from + PIECE));
        yield* lines(false);
      }
    },
    *end() {
      text.close();
      yield* lines(true);
      reader.finish(text);
    },
  };
}
