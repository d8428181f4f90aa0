import { type ColumnTables, OTHER } from './fast-cells.ts';

const LF = 10;
const CR = 13;
const QUOTE = 34;

/** What is done with a stretch of columns: bare answers for one lane, or a single cell. */
export const ANSWERS = 0;
export const ANSWER = 1;
export const OTHERWISE = 2;

/** What the columns of a row are for. */
export interface FastLayout {
  readonly separator: number;
  readonly width: number;
  /** Tables of each column that holds answers. */
  readonly tables: readonly (ColumnTables | undefined)[];
  /** The lane to which a column of answers adds. */
  readonly laneOf: readonly number[];
  /** Kept columns, in the order of the output … */
  readonly kept: readonly number[];
  /** … of which so many are written; the rest is only pointed to. */
  readonly written: number;
  /** Places among them of the cells that are pointed to in the text of each row. */
  readonly pointed: readonly number[];
  /** Whether an empty cell ends each row. */
  readonly emptyCell: boolean;
}

/** A layout as flat arrays. */
export interface FastTables {
  /** By column × 256 + the one digit of a cell: what it adds, or `OTHER`. */
  readonly byDigit: Int32Array;
  /** By column × 256 + the byte of an answer. */
  readonly byAnswer: Int32Array;
  /** By column × 256 + digit + 16 × digit of the next column: what both add. */
  readonly byPair: Int32Array;
  readonly keptPlace: Int32Array;
  /** 1 for a byte that may end a cell. */
  readonly stops: Uint8Array;
  readonly stepWhat: Uint8Array;
  readonly stepFrom: Int32Array;
  readonly stepTo: Int32Array;
  readonly stepLane: Int32Array;
}

export function fastTables({ kept, laneOf, separator, tables, width }: FastLayout): FastTables {
  const byDigit = new Int32Array(width << 8).fill(OTHER);
  const byAnswer = new Int32Array(width << 8).fill(OTHER);
  tables.forEach((table, column) => {
    if (!table) return;
    byDigit.set(table.byDigit, column << 8);
    byAnswer.set(table.byAnswer, column << 8);
  });
  const keptPlace = new Int32Array(width).fill(-1);
  kept.forEach((column, place) => {
    keptPlace[column] = place;
  });
  const stops = new Uint8Array(256);
  for (const byte of [separator, LF, CR, QUOTE, 0]) stops[byte] = 1;

  // A row as steps: a stretch of bare answers for one lane, or a single cell.
  const steps: { what: number; from: number; to: number }[] = [];
  for (let column = 0; column < width; column++) {
    const last = steps.at(-1);
    const what = tables[column]
      ? keptPlace[column] === -1 && column < width - 1
        ? ANSWERS
        : ANSWER
      : OTHERWISE;
    const on = what === ANSWERS && last?.what === ANSWERS && laneOf[column] === laneOf[column - 1];
    if (on) last.to = column + 1;
    else steps.push({ what, from: column, to: column + 1 });
  }
  // Two answers that stand side by side and add to one lane: by both digits.
  const byPair = new Int32Array(width << 8).fill(OTHER);
  for (const { what, from, to } of steps) {
    for (let column = from; what === ANSWERS && column + 1 < to; column++) {
      for (let pair = 0; pair < 256; pair++) {
        const a = byDigit[(column << 8) | 48 | (pair & 15)] as number;
        const b = byDigit[((column + 1) << 8) | 48 | (pair >> 4)] as number;
        if (a >= 0 && b >= 0) byPair[(column << 8) | pair] = a + b;
      }
    }
  }

  return {
    byDigit,
    byAnswer,
    byPair,
    keptPlace,
    stops,
    stepWhat: Uint8Array.from(steps, ({ what }) => what),
    stepFrom: Int32Array.from(steps, ({ from }) => from),
    stepTo: Int32Array.from(steps, ({ to }) => to),
    stepLane: Int32Array.from(steps, ({ from }) => laneOf[from] ?? 0),
  };
}
