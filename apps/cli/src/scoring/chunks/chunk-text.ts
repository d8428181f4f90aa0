import { isUtf8 } from 'node:buffer';
import { readSync } from 'node:fs';
import { DelimitedError } from 'relata/delimited';
import { firstFault } from '../../input/bytes-of.ts';
import { nulInside, otherEncoding } from '../../input/encoding.ts';
import { becameShorter, readFailure } from '../../input/failures.ts';
import { LONGEST_ROW } from '../../input/read-table.ts';

const LF = 10;
/** How far a line end is looked for at a time. */
const STEP = 4096;

/** Pieces of a file that begin and end at line ends. */
export interface ChunkText {
  /**
   * Bytes from `from` up to the first line end at or behind `to`; they are written over by the
   * next call. Where there is none for too long, the error has the line counted from `from`.
   */
  read(from: number, to: number): Buffer;
  /** Where the first row begins at or behind a place. */
  rowStart(place: number): number;
}

export function chunkText(name: string, file: number, size: number): ChunkText {
  let buffer = Buffer.alloc(0);
  const step = Buffer.alloc(STEP);

  function piece(into: Buffer, at: number, length: number, place: number): number {
    try {
      return readSync(file, into, at, length, place);
    } catch (error) {
      throw readFailure(name, error);
    }
  }

  function readAt(into: Buffer, at: number, length: number, place: number): void {
    let done = 0;
    while (done < length) {
      const count = piece(into, at + done, length - done, place + done);
      if (count === 0) throw becameShorter(name);
      done += count;
    }
  }

  function linesIn(from: number, to: number): number {
    const bytes = Buffer.alloc(to - from);
    readAt(bytes, 0, bytes.length, from);
    let lines = 0;
    for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) lines++;
    return lines;
  }

  return {
    rowStart(place) {
      if (place <= 0) return 0;
      for (let from = place - 1; from < size; from += STEP) {
        if (from - place > LONGEST_ROW) throw new DelimitedError('rowTooLong', 0);
        const length = Math.min(STEP, size - from);
        readAt(step, 0, length, from);
        const end = step.subarray(0, length).indexOf(LF);
        if (end >= 0) return from + end + 1;
      }
      return size;
    },
    read(from, to) {
      let end = size;
      try {
        if (to < size) end = this.rowStart(to);
      } catch (error) {
        if (!(error instanceof DelimitedError)) throw error;
        throw new DelimitedError(error.code, linesIn(from, to) + 1);
      }
      const length = Math.max(0, end - from);
      if (buffer.length < length) buffer = Buffer.alloc(length + STEP);
      readAt(buffer, 0, length, from);
      const bytes = buffer.subarray(0, length);
      const nul = bytes.indexOf(0);
      if (nul >= 0) throw nulInside(name, from + nul);
      if (!isUtf8(bytes)) {
        throw otherEncoding(name, 'utf-8', ` (near byte ${from + firstFault(bytes) + 1})`);
      }
      return bytes;
    },
  };
}
