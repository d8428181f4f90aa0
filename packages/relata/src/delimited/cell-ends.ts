import { DelimitedError } from './delimited-error.ts';

const LF = 10;
const CR = 13;
const QUOTE = 34;

/** What a byte does to a cell without quotes. */
const STOPS = 1;
const QUOTES = 2;
const MAY_BE_THE_END = 3;

/** Counts of lines over all blocks. */
export interface Lines {
  /** Lines with nothing on them, which are no rows; those above a header are not counted. */
  empty: number;
  /** All lines that have been read. */
  read: number;
  /** Rows above the answers that are still to come. */
  header: number;
}

/** What the last quoted cell held, its doubled quotes undone. */
export interface InQuotes {
  bytes: Uint8Array;
  length: number;
  /** Line breaks in the quoted cells of the row so far. */
  breaks: number;
}

/** Finds the end of a cell; −1 where the bytes end before it is known. A zero byte must stand at `end`. */
export function cellEnds(separator: number, lines: Lines) {
  const kinds = new Uint8Array(256);
  for (const byte of [separator, LF, CR]) kinds[byte] = STOPS;
  kinds[QUOTE] = QUOTES;
  kinds[0] = MAY_BE_THE_END;
  const inQuotes: InQuotes = { bytes: new Uint8Array(256), length: 0, breaks: 0 };

  const broken = (code: 'textAfterQuote' | 'quoteInCell') =>
    new DelimitedError(code, lines.read + inQuotes.breaks + 1);

  function plainEnd(bytes: Uint8Array, start: number, end: number): number {
    for (let p = start; ; p++) {
      const kind = kinds[bytes[p] as number];
      if (kind === 0) continue;
      if (kind === STOPS) return p;
      if (kind === QUOTES) throw broken('quoteInCell');
      if (p >= end) return -1;
    }
  }

  function quotedEnd(bytes: Uint8Array, start: number, end: number): number {
    let to = inQuotes.bytes;
    let length = 0;
    for (let p = start + 1; ; p++) {
      const byte = bytes[p] as number;
      if (byte === QUOTE) {
        if (p + 1 >= end) return -1;
        if (bytes[p + 1] !== QUOTE) {
          if (kinds[bytes[p + 1] as number] !== STOPS) throw broken('textAfterQuote');
          inQuotes.length = length;
          return p + 1;
        }
        p++;
      } else if (p >= end) {
        return -1;
      } else if (byte === LF || (byte === CR && bytes[p + 1] !== LF)) {
        inQuotes.breaks++;
      }
      if (length === to.length) {
        to = new Uint8Array(length * 2);
        to.set(inQuotes.bytes);
        inQuotes.bytes = to;
      }
      to[length++] = byte;
    }
  }

  return { plainEnd, quotedEnd, inQuotes };
}
