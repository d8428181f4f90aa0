import { BLOCK } from '../score/columns/read.ts';
import { cellEnds, type Lines } from './cell-ends.ts';
import { type Cells, keep, MISSING, STRIDE } from './cells.ts';
import { OTHER } from './digit-tables.ts';
import type { AnswerReader } from './read-answer.ts';

const LF = 10;
const CR = 13;
const QUOTE = 34;

/** Where the columns of a row go. */
export interface RowLayout {
  readonly separator: number;
  readonly width: number;
  /** Where a column's answers begin in `Cells.answers`; −1 for a column without. */
  readonly answerAt: Int32Array;
  /** The place of a column among the kept ones; −1 where it is not kept. */
  readonly keptAt: Int32Array;
  /** What one byte by itself is in each column: an answer, `MISSING`, or `OTHER`. */
  readonly digitTables: readonly Uint8Array[];
}

/**
 * Reads whole rows of `bytes` from `start` on, those above the answers in any case, until the
 * block has `most` rows or `end` comes; answers where the first row begins that was not read.
 * Eight zero bytes must follow the end.
 */
export type RowReader = (bytes: Uint8Array, start: number, end: number, most: number) => number;

export function rowReader(
  layout: RowLayout,
  cells: Cells,
  lines: Lines,
  readAnswer: AnswerReader,
): RowReader {
  const { separator, width, answerAt, keptAt, digitTables } = layout;
  const { answers, ragged } = cells;
  // Columns of bare answers that stand side by side, here and in `answers`, are read in one go.
  const runEnd = new Int32Array(width);
  for (let column = width - 1; column >= 0; column--) {
    const bare = answerAt[column] !== -1 && keptAt[column] === -1;
    const on =
      answerAt[column + 1] === (answerAt[column] as number) + STRIDE &&
      digitTables[column + 1] === digitTables[column];
    runEnd[column] = !bare
      ? column
      : on
        ? Math.max(column + 1, runEnd[column + 1] as number)
        : column + 1;
  }
  const { plainEnd, quotedEnd, inQuotes } = cellEnds(separator, lines);

  /** Reads one cell of any kind; answers where it ends, −1 where the bytes end before. */
  function anyCell(bytes: Uint8Array, p: number, end: number, column: number, row: number): number {
    const quoted = bytes[p] === QUOTE;
    const stop = quoted ? quotedEnd(bytes, p, end) : plainEnd(bytes, p, end);
    if (stop < 0 || column >= width) return stop;
    const from = quoted ? inQuotes.bytes : bytes;
    const first = quoted ? 0 : p;
    const last = quoted ? inQuotes.length : stop;
    const at = answerAt[column] as number;
    if (at >= 0) answers[at + row] = readAnswer(from, first, last, at + row, column);
    const place = keptAt[column] as number;
    if (place >= 0) keep(cells, place * BLOCK + row, from, first, last, quoted ? 1 : 0);
    return stop;
  }

  /** Sets a row aside that has more or fewer cells than it should: it has no answers. */
  function setAside(count: number, row: number): void {
    ragged[row] = count;
    cells.raggedRows++;
    for (let column = 0; column < width; column++) {
      const at = answerAt[column] as number;
      if (at >= 0) answers[at + row] = MISSING;
      const place = keptAt[column] as number;
      if (place >= 0 && column >= count) keep(cells, place * BLOCK + row, answers, 0, 0, 0);
    }
  }

  /** Reads a row; answers where the next one begins, −1 where the bytes end before. */
  function readRow(bytes: Uint8Array, start: number, end: number, row: number): number {
    const keptBefore = cells.keptEnd;
    let p = start;
    let column = 0;
    let open = true;
    inQuotes.breaks = 0;
    while (column < width) {
      const stop = runEnd[column] as number;
      const digits = digitTables[column] as Uint8Array;
      let at = (answerAt[column] as number) + row;
      // No call may stand in this loop: it is where the time goes.
      while (column < stop) {
        const byte = bytes[p] as number;
        const digit = digits[byte] as number;
        if (digit === OTHER) break;
        if (byte === separator) {
          answers[at] = MISSING;
          p++;
        } else if (bytes[p + 1] === separator) {
          answers[at] = digit;
          p += 2;
        } else {
          break;
        }
        at += STRIDE;
        column++;
      }
      if (column < stop && bytes[p] === QUOTE && bytes[p + 2] === QUOTE) {
        const digit = digits[bytes[p + 1] as number] as number;
        if (bytes[p + 3] === separator && digit !== OTHER && bytes[p + 1] !== separator) {
          answers[at] = digit;
          p += 4;
          column++;
          continue;
        }
      }
      if (column === width) break;
      p = anyCell(bytes, p, end, column, row);
      column++;
      if (p < 0 || bytes[p] !== separator) {
        open = false;
        break;
      }
      p++;
    }
    while (open) {
      p = anyCell(bytes, p, end, column, row);
      column++;
      open = p >= 0 && bytes[p] === separator;
      if (open) p++;
    }
    // A carriage return may be half of a line end.
    if (p < 0 || (bytes[p] === CR && p + 1 >= end)) {
      cells.keptEnd = keptBefore;
      return -1;
    }
    lines.read += inQuotes.breaks + 1;
    if (lines.header > 0) {
      lines.header--;
      cells.keptEnd = keptBefore;
    } else {
      if (column !== width) setAside(column, row);
      cells.rows++;
    }
    return bytes[p] === CR && bytes[p + 1] === LF ? p + 2 : p + 1;
  }

  return (bytes, start, end, most) => {
    let p = start;
    while ((cells.rows < most || lines.header > 0) && p < end) {
      const byte = bytes[p];
      let next: number;
      if (byte === LF || (byte === CR && p + 1 < end)) {
        next = byte === CR && bytes[p + 1] === LF ? p + 2 : p + 1;
        if (lines.header === 0) lines.empty++;
        lines.read++;
      } else {
        next = byte === CR ? -1 : readRow(bytes, p, end, cells.rows);
      }
      if (next < 0) break;
      p = next;
    }
    return p;
  };
}
