import { BLOCK } from '../score/columns/read.ts';
import type { ColumnScores } from '../score/columns.ts';
import type { DelimitedBlock, DelimitedFault } from './block.ts';
import type { Lines } from './cell-ends.ts';
import { clearCells, emptyCells, STRIDE } from './cells.ts';
import { DelimitedError } from './delimited-error.ts';
import { digitTables } from './digit-tables.ts';
import type { DelimitedOptions } from './layout.ts';
import { answerReader, byteReader, columnReadings } from './read-answer.ts';
import { rowReader } from './read-rows.ts';
import { partScorer } from './score-block.ts';

export interface DelimitedScorer {
  /** Takes in more of the text, cut anywhere, and gives each block that is full. */
  push(bytes: Uint8Array): Generator<DelimitedBlock, void, undefined>;
  /** Ends the text, and gives the rows that are left. */
  end(): Generator<DelimitedBlock, void, undefined>;
  /** Lines with nothing on them so far, which are no rows. */
  emptyLines(): number;
}

const LF = 10;
const LONGEST_ROW = 4 * 1024 * 1024;
/** Most bytes taken in at once: they stay in the cache. */
const PIECE = 128 * 1024;
/** Zero bytes behind the text, which no cell reaches beyond. */
const PADDING = 8;

/** The byte of a separator; it must be ASCII, and nothing that a number or a line may hold. */
function separatorByte(separator: string): number {
  if (/^[\t\x20-\x7e]$/.test(separator) && !/[\w\s"'.+-]/.test(separator.replace('\t', ''))) {
    return separator.charCodeAt(0);
  }
  throw new DelimitedError('badSeparator', 0);
}

/**
 * Scores delimited text (RFC 4180, UTF-8) from its bytes, block by block, for several
 * instruments in one pass. Nothing is allocated for a row.
 *
 * @throws {DelimitedError} `badSeparator` and `columnReadTwoWays` at once; from `push` and `end`, what breaks the
 *   rules of the format.
 */
export function delimitedScorer(options: DelimitedOptions): DelimitedScorer {
  const { instruments, width, missing = {}, kept = [], header = true } = options;
  const separator = separatorByte(options.separator ?? ',');
  const longest = options.longestRow ?? LONGEST_ROW;
  const rejecting = options.onInvalid !== 'missing';

  const columns = [...new Set(instruments.flatMap((one) => one.columns))].sort((a, b) => a - b);
  const answerAt = new Int32Array(width).fill(-1);
  columns.forEach((column, slot) => {
    answerAt[column] = slot * STRIDE;
  });
  const keptAt = new Int32Array(width).fill(-1);
  kept.forEach((column, place) => {
    keptAt[column] = place;
  });
  const cells = emptyCells(columns.length, kept.length);
  const lines: Lines = { empty: 0, read: 0 };
  const readings = columnReadings(instruments, width);
  const readRows = rowReader(
    {
      separator,
      width,
      answerAt,
      keptAt,
      digitTables: digitTables(width, separator, byteReader(missing, readings)),
      header: Number(header),
    },
    cells,
    lines,
    answerReader(missing, options.decimal ?? '.', readings, cells.aside),
  );
  const parts = instruments.map(({ scorer, columns: from, turned }) =>
    partScorer(
      scorer.plan,
      from.map((column) => answerAt[column] as number),
      from.map((column) => turned?.has(column) ?? false),
      cells,
    ),
  );
  let first = 1;

  function faults(scores: readonly ColumnScores[]): readonly DelimitedFault[] {
    const found: DelimitedFault[] = [];
    for (let row = 0; row < cells.rows; row++) {
      const number = first + row;
      if (cells.ragged[row] !== 0) {
        const none = { instrument: -1, field: -1, column: -1, answer: '' };
        found.push({ row: number, code: 'raggedRow', ...none });
        continue;
      }
      for (let instrument = 0; instrument < parts.length; instrument++) {
        if (scores[instrument]?.invalid[row] !== 1) continue;
        for (const [field, code] of parts[instrument]?.faults(row) ?? []) {
          const column = instruments[instrument]?.columns[field] as number;
          const answer = instruments[instrument]?.scorer.plan.fields[field]?.id as string;
          found.push({ row: number, code, instrument, field, column, answer });
        }
      }
    }
    return found;
  }

  function* settled(): Generator<DelimitedBlock, void, undefined> {
    const { rows, ragged, raggedRows, from, to, quoted } = cells;
    const scores = parts.map((part) => part.score(rows, rejecting));
    yield {
      first,
      rows,
      scores,
      ragged,
      raggedRows,
      kept: cells.kept,
      keptFrom: from,
      keptTo: to,
      keptQuoted: quoted,
      answer: (instrument, field, row) => parts[instrument]?.answer(field, row) ?? Number.NaN,
      faults: () => faults(scores),
    };
    first += rows;
    clearCells(cells);
  }

  let text = new Uint8Array(2 * PIECE + PADDING);
  let start = 0;
  let end = 0;
  let begun = false;

  function take(bytes: Uint8Array): void {
    text.copyWithin(0, start, end);
    end -= start;
    start = 0;
    if (end + bytes.length + PADDING > text.length) {
      const larger = new Uint8Array(2 * (end + bytes.length) + PADDING);
      larger.set(text.subarray(0, end));
      text = larger;
    }
    text.set(bytes, end);
    end += bytes.length;
    text.fill(0, end, end + PADDING);
  }

  /** Passes over a byte order mark; false while it may still be one. */
  function begin(last: boolean): boolean {
    if (!last && end < 3 && text[0] === 0xef) return false;
    if (text[0] === 0xef && text[1] === 0xbb && text[2] === 0xbf) start = 3;
    begun = true;
    return true;
  }

  function* rowsOf(last: boolean): Generator<DelimitedBlock, void, undefined> {
    if (!begun && !begin(last)) return;
    for (;;) {
      start = readRows(text, start, end);
      if (cells.rows < BLOCK) break;
      yield* settled();
    }
    if (end - start > longest) throw new DelimitedError('rowTooLong', lines.read + 1);
  }

  return {
    *push(bytes) {
      for (let from = 0; from < bytes.length; from += PIECE) {
        take(bytes.subarray(from, from + PIECE));
        yield* rowsOf(false);
      }
    },
    *end() {
      if (end > start && text[end - 1] !== LF) take(Uint8Array.of(LF));
      yield* rowsOf(true);
      if (start < end) throw new DelimitedError('quoteNotClosed', lines.read + 1);
      if (cells.rows > 0) yield* settled();
    },
    emptyLines: () => lines.empty,
  };
}
