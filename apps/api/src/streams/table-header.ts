import { DelimitedError, recordCells, separatorOf } from 'relata/delimited';
import { ProblemError } from '../problems/problem-error.ts';
import { LONGEST_ROW } from './stream-problem.ts';

const LF = 10;
const CR = 13;
const QUOTE = 34;
const MARK = [0xef, 0xbb, 0xbf];

/** The first row of a table. */
export interface TableHeader {
  readonly names: readonly string[];
  readonly separator: string;
  /** All bytes that have come so far, the header among them. */
  readonly bytes: Uint8Array;
}

/** Takes in the beginning of a table until its header is whole; null while it is not. */
export type HeaderReader = (bytes: Uint8Array, last: boolean) => TableHeader | null;

const isNumber = (name: string) => /^[+-]?\d+(?:[.,]\d+)?$/.test(name);

/** Names that may be shown: one that is a number may be an answer, in a table without a header. */
const shown = (names: readonly string[]) => names.filter((name) => !isNumber(name)).slice(0, 20);

function checked(names: readonly string[]): readonly string[] {
  const twice = [...new Set(names.filter((name, i) => names.indexOf(name) !== i))];
  if (twice.length === 0) return names;
  const unnamed = names.filter((name) => isNumber(name) || name === '').length;
  throw new ProblemError('columnsNotFound', {
    detail:
      unnamed >= names.length / 2
        ? 'The first row looks like answers, not like column names; put a row of names on top.'
        : `The table has columns of the same name: ${shown(twice).join(', ')}.`,
  });
}

/** `given`: the separator; null where the header tells. */
export function headerReader(given: string | null): HeaderReader {
  let head = new Uint8Array(1024);
  let length = 0;
  /** Where the header begins, once that is known; and up to where it has been looked at. */
  let start = -1;
  let seen = 0;
  let quoted = false;

  function take(bytes: Uint8Array): void {
    if (length + bytes.length > head.length) {
      const larger = new Uint8Array(2 * (length + bytes.length));
      larger.set(head.subarray(0, length));
      head = larger;
    }
    head.set(bytes, length);
    length += bytes.length;
  }

  /** Where the header ends; −1 while it goes on. */
  function end(): number {
    for (; seen < length; seen++) {
      const byte = head[seen] as number;
      const breaks = byte === LF || byte === CR;
      if (start < 0) {
        if (breaks || (seen < 3 && byte === MARK[seen])) continue;
        start = seen;
      }
      if (byte === QUOTE) quoted = !quoted;
      else if (breaks && !quoted) return seen;
    }
    return -1;
  }

  return (bytes, last) => {
    take(bytes);
    let to = end();
    if (to < 0 && last) to = length;
    if (to < 0) {
      if (length > LONGEST_ROW) throw new DelimitedError('rowTooLong', 1);
      return null;
    }
    const text = new TextDecoder().decode(head.subarray(Math.max(0, start), to));
    if (start < 0 || text.trim() === '') {
      throw new ProblemError('malformedTable', { detail: 'The body is empty.' });
    }
    const separator = given ?? separatorOf(text);
    const names = recordCells(text, separator).map((cell) => cell.trim());
    return { names: checked(names), separator, bytes: head.subarray(0, length) };
  };
}
