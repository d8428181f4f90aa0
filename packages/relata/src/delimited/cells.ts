import { BLOCK } from '../score/columns/read.ts';

/** Answers as bytes: 0 to 252 is the answer itself. */
export const LARGEST = 252;
/** A number that is no such byte; it is kept aside. */
export const ASIDE = 253;
export const UNREADABLE = 254;
export const MISSING = 255;

/** Bytes from one answer column to the next. A power of two would let columns drive each other out of the cache. */
export const STRIDE = BLOCK + 64;

/** The cells of up to `BLOCK` rows, written over block after block. */
export interface Cells {
  /** Columns of answers, `STRIDE` apart. */
  readonly answers: Uint8Array;
  /** Numbers that are no bytes, by their place in `answers`. */
  readonly aside: Map<number, number>;
  /** Cells of a ragged row; 0 where the row has as many as it should. */
  readonly ragged: Uint32Array;
  raggedRows: number;
  /** The bytes of kept cells, without the quotes around them. */
  kept: Uint8Array;
  keptEnd: number;
  /** Where each kept cell begins and ends in `kept`, by kept column × BLOCK + row. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** 1 where a kept cell stood in quotes, and may hold what has to. */
  readonly quoted: Uint8Array;
  rows: number;
}

export const emptyCells = (slots: number, kept: number): Cells => ({
  answers: new Uint8Array(Math.max(1, slots) * STRIDE).fill(MISSING),
  aside: new Map(),
  ragged: new Uint32Array(BLOCK),
  raggedRows: 0,
  kept: new Uint8Array(kept === 0 ? 0 : 1 << 16),
  keptEnd: 0,
  from: new Int32Array(kept * BLOCK),
  to: new Int32Array(kept * BLOCK),
  quoted: new Uint8Array(kept * BLOCK),
  rows: 0,
});

/** Makes room for the next block. */
export function clearCells(cells: Cells): void {
  if (cells.raggedRows > 0) cells.ragged.fill(0);
  cells.raggedRows = 0;
  cells.keptEnd = 0;
  cells.rows = 0;
}

/** Copies a kept cell to its place (kept column × BLOCK + row). */
export function keep(
  cells: Cells,
  place: number,
  bytes: Uint8Array,
  start: number,
  end: number,
  quoted: 0 | 1,
): void {
  const length = end - start;
  const { keptEnd } = cells;
  if (keptEnd + length > cells.kept.length) {
    const larger = new Uint8Array(Math.max(cells.kept.length * 2, keptEnd + length));
    larger.set(cells.kept);
    cells.kept = larger;
  }
  const { kept } = cells;
  for (let i = 0; i < length; i++) kept[keptEnd + i] = bytes[start + i] as number;
  cells.from[place] = keptEnd;
  cells.keptEnd = keptEnd + length;
  cells.to[place] = keptEnd + length;
  cells.quoted[place] = quoted;
}
