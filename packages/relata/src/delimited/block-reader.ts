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
import type { WatchedRows } from './text.ts';
import type { TextBuffer } from './text-buffer.ts';

const LONGEST_ROW = 4 * 1024 * 1024;

/** The byte of a separator; it must be ASCII, and nothing that a number or a line may hold. */
export function separatorByte(separator: string): number {
  if (/^[\t\x20-\x7e]$/.test(separator) && !/[\w\s"'.+-]/.test(separator.replace('\t', ''))) {
    return separator.charCodeAt(0);
  }
  throw new DelimitedError('badSeparator', 0);
}

/** Reads rows of a text into blocks. */
export interface BlockReader {
  readonly lines: Lines;
  /** Rows of all blocks so far, and of those that were skipped. */
  rows: number;
  /** Counts rows that somebody else has read. */
  skip(rows: number): void;
  /** Rows that wait to be settled. */
  waiting(): number;
  /** Reads rows until so many wait, or the text ends. */
  read(text: TextBuffer, most: number): void;
  /** The answers of the rows that wait. */
  answers(): WatchedRows;
  /** Forgets the rows that wait, as if no more had been read than these lines. */
  forget(read: Lines): void;
  /** Scores the rows that wait. The block is written over by the next. */
  settled(): DelimitedBlock;
  /** Throws where what is left of the text cannot become a row. */
  check(text: TextBuffer): void;
  /** Throws where the text ended within a row. */
  finish(text: TextBuffer): void;
}

export function blockReaderOf(options: DelimitedOptions): BlockReader {
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
  const lines: Lines = { empty: 0, read: 0, header: Number(header) };
  const readings = columnReadings(instruments, width);
  const readRows = rowReader(
    {
      separator,
      width,
      answerAt,
      keptAt,
      digitTables: digitTables(width, separator, byteReader(missing, readings)),
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

  function faults(scores: readonly ColumnScores[], first: number): readonly DelimitedFault[] {
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

  const answer: DelimitedBlock['answer'] = (instrument, field, row) =>
    parts[instrument]?.answer(field, row) ?? Number.NaN;
  let settled = false;
  return {
    lines,
    rows: 0,
    skip(rows) {
      this.rows += rows;
      lines.read += rows;
    },
    waiting: () => (settled ? 0 : cells.rows),
    read(text, most) {
      if (settled) clearCells(cells);
      settled = false;
      text.start = readRows(text.bytes, text.start, text.end, Math.min(most, BLOCK));
    },
    answers: () => ({ rows: cells.rows, ragged: cells.ragged, answer }),
    forget(read) {
      Object.assign(lines, read);
      settled = true;
    },
    settled() {
      const { rows, ragged, raggedRows, from, to, quoted } = cells;
      const scores = parts.map((part) => part.score(rows, rejecting));
      const first = this.rows + 1;
      this.rows += rows;
      settled = true;
      return {
        first,
        rows,
        scores,
        ragged,
        raggedRows,
        kept: cells.kept,
        keptFrom: from,
        keptTo: to,
        keptQuoted: quoted,
        answer,
        faults: () => faults(scores, first),
      };
    },
    check(text) {
      if (text.end - text.start > longest) throw new DelimitedError('rowTooLong', lines.read + 1);
    },
    finish(text) {
      if (text.start < text.end) throw new DelimitedError('quoteNotClosed', lines.read + 1);
    },
  };
}
