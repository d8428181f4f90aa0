import { OTHER } from './fast-cells.ts';
import { ANSWER, ANSWERS, type FastLayout, fastTables } from './fast-layout.ts';
import type { AnswerReader } from './read-answer.ts';

const LF = 10;
const CR = 13;
const QUOTE = 34;
/** Of four bytes: two separators, and what digits have in common. */
const PAIR_MASK = 0xfff0fff0 | 0;

/** Reads rows of plain cells. */
export interface FastRow {
  /** Reads a row into the lanes; answers where the next begins, `OTHER` where it must be looked at. */
  read(text: Uint8Array, view: DataView, start: number): number;
  /** Where the kept cells of the row begin and end. */
  readonly keptFrom: Int32Array;
  readonly keptTo: Int32Array;
}

export function fastRow(layout: FastLayout, lanes: Int32Array, readAnswer: AnswerReader): FastRow {
  const { kept, separator, width } = layout;
  const { byAnswer, byDigit, byPair, keptPlace, stepFrom, stepLane, stepTo, stepWhat, stops } =
    fastTables(layout);
  const pairMark = (separator << 8) | (separator << 24) | 0x300030;
  const keptFrom = new Int32Array(kept.length);
  const keptTo = new Int32Array(kept.length);

  /** Where the cell ended that `cell` looked at, and what is within its quotes. */
  let cellEnd = 0;
  let innerFrom = 0;
  let innerTo = 0;

  /** Finds the end of a cell; false where its quotes hold more than a plain text. */
  function cell(text: Uint8Array, start: number): boolean {
    let p = start;
    if (text[p] === QUOTE) {
      p++;
      while (stops[text[p] as number] === 0) p++;
      if (text[p] !== QUOTE) return false;
      innerFrom = start + 1;
      innerTo = p;
      cellEnd = p + 1;
      return true;
    }
    while (stops[text[p] as number] === 0) p++;
    innerFrom = start;
    innerTo = p;
    cellEnd = p;
    return true;
  }

  /** What any answer cell adds; `OTHER` where it is no declared option. */
  function added(text: Uint8Array, start: number, column: number): number {
    if (!cell(text, start)) return OTHER;
    const answer = readAnswer(text, innerFrom, innerTo, -1, column);
    return byAnswer[(column << 8) | answer] as number;
  }

  let runEnd = 0;
  /** What one-digit answers in quotes add, up to the first cell of another kind. */
  function quotedRun(text: Uint8Array, start: number, from: number, to: number): number {
    const stop = to << 8;
    let base = from << 8;
    let p = start;
    let sum = 0;
    while (base < stop && text[p] === QUOTE) {
      const adds = byDigit[base | (text[p + 1] as number)] as number;
      if (adds < 0 || text[p + 2] !== QUOTE || text[p + 3] !== separator) break;
      sum += adds;
      p += 4;
      base += 256;
    }
    cellEnd = p;
    runEnd = base >> 8;
    return sum;
  }

  /** Reads a row into the lanes; answers where the next begins, −1 where it must be looked at. */
  function readRow(text: Uint8Array, view: DataView, start: number): number {
    let p = start;
    for (let lane = 0; lane < lanes.length; lane++) lanes[lane] = 0;
    for (let step = 0; step < stepWhat.length; step++) {
      const what = stepWhat[step] as number;
      let column = stepFrom[step] as number;
      const lane = stepLane[step] as number;
      if (what === ANSWERS) {
        const to = stepTo[step] as number;
        let sum = 0;
        for (;;) {
          // Where the time goes: no call and no other kind of cell may stand in this loop.
          const stop = to << 8;
          let base = column << 8;
          while (base < stop) {
            const four = view.getInt32(p, true);
            if ((four & PAIR_MASK) === pairMark) {
              const both = byPair[base | (four & 15) | ((four >> 12) & 0xf0)] as number;
              if (both >= 0) {
                sum += both;
                p += 4;
                base += 512;
                continue;
              }
            }
            const byte = four & 255;
            const adds = byDigit[base | byte] as number;
            if (adds >= 0) {
              if (text[p + 1] !== separator) break;
              sum += adds;
              p += 2;
            } else if (byte === separator) {
              p++;
            } else break;
            base += 256;
          }
          column = base >> 8;
          if (column === to) break;
          const run = quotedRun(text, p, column, to);
          if (runEnd > column) {
            sum += run;
            p = cellEnd;
            column = runEnd;
            continue;
          }
          const any = added(text, p, column);
          if (any < 0 || text[cellEnd] !== separator) return OTHER;
          sum += any;
          p = cellEnd + 1;
          column++;
        }
        lanes[lane] = (lanes[lane] as number) + sum;
        continue;
      }
      if (what === ANSWER) {
        let adds = byDigit[(column << 8) | (text[p] as number)] as number;
        if (adds >= 0 && stops[text[p + 1] as number] === 1) {
          innerFrom = p;
          innerTo = p + 1;
          cellEnd = p + 1;
        } else {
          adds = added(text, p, column);
          if (adds < 0) return OTHER;
        }
        lanes[lane] = (lanes[lane] as number) + adds;
      } else if (text[p] === QUOTE) {
        if (!cell(text, p)) return OTHER;
      } else {
        innerFrom = p;
        while (stops[text[p] as number] === 0) p++;
        innerTo = p;
        cellEnd = p;
      }
      const place = keptPlace[column] as number;
      if (place >= 0) {
        keptFrom[place] = innerFrom;
        keptTo[place] = innerTo;
      }
      p = cellEnd;
      column++;
      if (column < width) {
        if (text[p] !== separator) return OTHER;
        p++;
      }
    }
    if (text[p] === LF) return p + 1;
    return text[p] === CR && text[p + 1] === LF ? p + 2 : OTHER;
  }

  return { read: readRow, keptFrom, keptTo };
}
