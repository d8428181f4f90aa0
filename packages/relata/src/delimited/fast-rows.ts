import type { FastLayout } from './fast-layout.ts';
import { fastRow } from './fast-row.ts';
import type { CellsWriter } from './fast-scores.ts';
import type { AnswerReader } from './read-answer.ts';

const LF = 10;

/** Most rows written before somebody takes them. */
export const MOST_ROWS = 8192;

/** Writes the scores of a row from its lanes. */
export interface FastScores {
  readonly lanes: Int32Array;
  /** Most bytes of a row. */
  readonly longest: number;
  readonly write: CellsWriter;
}

/** Rows that were read and written in one go. */
export interface FastRows {
  /**
   * Reads and scores whole rows from `start` up to `limit`, which is behind a line end, and
   * answers where it stopped: at `limit`, where `8,192` are done, or before a row
   * that somebody must look at more closely. Eight zero bytes must follow the text.
   */
  read(text: Uint8Array, start: number, limit: number): number;
  rows(): number;
  /** Whether it stopped for want of room. */
  full(): boolean;
  /** The rows as text, until the next call. */
  written(): Uint8Array;
  /** Where each row's cells that are pointed to begin and end in the text that was read. */
  readonly pointedFrom: readonly Int32Array[];
  readonly pointedTo: readonly Int32Array[];
}

export function fastRows(
  layout: FastLayout,
  { lanes, longest, write }: FastScores,
  readAnswer: AnswerReader,
): FastRows {
  const { emptyCell, pointed, separator, written } = layout;
  const { keptFrom, keptTo, read: readRow } = fastRow(layout, lanes, readAnswer);
  const pointedFrom = pointed.map(() => new Int32Array(MOST_ROWS));
  const pointedTo = pointed.map(() => new Int32Array(MOST_ROWS));
  let out = new Uint8Array(1 << 18);
  let view = new DataView(out.buffer);
  let used = 0;
  let rows = 0;

  function grow(room: number): void {
    const larger = new Uint8Array(2 * room);
    larger.set(out.subarray(0, used));
    out = larger;
    view = new DataView(out.buffer);
  }

  return {
    pointedFrom,
    pointedTo,
    rows: () => rows,
    full: () => rows === MOST_ROWS,
    written: () => out.subarray(0, used),
    read(text, start, limit) {
      rows = 0;
      used = 0;
      const bytes = new DataView(text.buffer, text.byteOffset, text.length);
      let at = 0;
      let p = start;
      while (p < limit && rows < MOST_ROWS) {
        const next = readRow(text, bytes, p);
        if (next < 0) break;
        // Every move of eight bytes may go beyond the end of a text.
        const room = at + (next - p) + written + longest + 9;
        if (room > out.length) {
          used = at;
          grow(room);
        }
        for (let place = 0; place < written; place++) {
          const to = keptTo[place] as number;
          for (let i = keptFrom[place] as number; i < to; i++) out[at++] = text[i] as number;
          out[at++] = separator;
        }
        for (let i = 0; i < pointed.length; i++) {
          const place = pointed[i] as number;
          (pointedFrom[i] as Int32Array)[rows] = keptFrom[place] as number;
          (pointedTo[i] as Int32Array)[rows] = keptTo[place] as number;
        }
        at = write(out, view, at);
        // The separator behind the last cell is written over, or stands before an empty one.
        if (emptyCell) at++;
        out[at - 1] = LF;
        rows++;
        p = next;
      }
      used = at;
      return p;
    },
  };
}
