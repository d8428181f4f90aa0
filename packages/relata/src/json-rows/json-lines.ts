import { DelimitedError } from '../delimited/delimited-error.ts';
import { PIECE, textBuffer } from '../delimited/text-buffer.ts';
import type { JsonRowScorer } from './json-row-scorer.ts';

const LF = 10;
const CR = 13;
const LARGEST_CHUNK = 1 << 19;
/** Room for results, by the room that their answers take. */
const SWELL = 6;

export interface JsonLinesOptions {
  /** Null where every line is left to `other`. */
  readonly scorer: JsonRowScorer | null;
  /** What stands in the place of a line that the scorer leaves; without a line end. */
  readonly other: (line: Uint8Array, number: number) => Uint8Array;
  /** Told where the id of each respondent stands that the scorer reads, quotes and all. */
  readonly seen?: (bytes: Uint8Array, from: number, to: number, number: number) => void;
  /** Most bytes of a line. */
  readonly longestLine: number;
}

export interface JsonLines {
  /** Takes in more of the text, cut anywhere, and gives results, which are the caller's to keep. */
  push(bytes: Uint8Array): Generator<Uint8Array, void, undefined>;
  /** Ends the text, and gives the results that are left. */
  end(): Generator<Uint8Array, void, undefined>;
  /** Lines so far: all, those with nothing on them, and those that the scorer read. */
  lines(): { readonly read: number; readonly empty: number; readonly scored: number };
}

const isBlank = (byte: number) => byte === 32 || byte === 9 || byte === CR;

/**
 * Scores JSON texts that stand one on a line (UTF-8; a byte order mark and empty lines are
 * passed over), a line of results for each, in order.
 *
 * @throws {DelimitedError} `rowTooLong`, from `push` and `end`
 */
export function jsonLines({ longestLine, other, scorer, seen }: JsonLinesOptions): JsonLines {
  const text = textBuffer();
  const longest = (scorer?.longest ?? 0) + 1;
  const counts = { read: 0, empty: 0, scored: 0 };
  let out = new Uint8Array(0);
  let view = new DataView(out.buffer);
  let at = 0;

  function begin(room: number): void {
    out = new Uint8Array(room);
    view = new DataView(out.buffer);
    at = 0;
  }

  /** Scores the line that begins at `start` the short way; answers where the next begins, −1 where it cannot. */
  function scoredLine(bytes: Uint8Array, from: DataView, start: number): number {
    if (!scorer) return -1;
    let next = scorer.read(bytes, from, start);
    if (next < 0) return -1;
    if (bytes[next] === CR) next++;
    if (bytes[next] !== LF || next - start >= longestLine) return -1;
    const to = scorer.write(bytes, out, view, at);
    if (to < 0) return -1;
    at = to;
    seen?.(bytes, scorer.id.from, scorer.id.to, counts.read + 1);
    counts.scored++;
    return next + 1;
  }

  function* lines(last: boolean): Generator<Uint8Array, void, undefined> {
    if (!text.begun(last)) return;
    const { bytes, end } = text;
    const limit = end === 0 ? 0 : bytes.lastIndexOf(LF, end - 1) + 1;
    let p = text.start;
    if (limit > p) {
      const from = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
      const room = () => Math.min(LARGEST_CHUNK, longest + SWELL * (limit - p));
      text.start = limit;
      begin(room());
      while (p < limit) {
        if (at + longest > out.length) {
          yield out.subarray(0, at);
          begin(room());
        }
        const next = scoredLine(bytes, from, p);
        const after = next < 0 ? bytes.indexOf(LF, p) + 1 : next;
        if (after - p > longestLine) {
          if (at > 0) yield out.subarray(0, at);
          throw new DelimitedError('rowTooLong', counts.read + 1);
        }
        counts.read++;
        if (next < 0) {
          let first = p;
          while (first < after - 1 && isBlank(bytes[first] as number)) first++;
          if (first === after - 1) {
            counts.empty++;
            p = after;
            continue;
          }
          const found = other(bytes.subarray(p, after - 1), counts.read);
          if (at + found.length + 1 > out.length) {
            yield out.subarray(0, at);
            begin(room() + found.length + 1);
          }
          out.set(found, at);
          at += found.length;
        }
        out[at++] = LF;
        p = after;
      }
      if (at > 0) yield out.subarray(0, at);
    }
    if (text.end - text.start > longestLine)
      throw new DelimitedError('rowTooLong', counts.read + 1);
  }

  return {
    lines: () => counts,
    *push(bytes) {
      for (let from = 0; from < bytes.length; from += PIECE) {
        text.take(bytes.subarray(from, from + PIECE));
        yield* lines(false);
      }
    },
    *end() {
      text.close();
      yield* lines(true);
    },
  };
}
