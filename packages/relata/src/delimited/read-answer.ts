import { ASIDE, LARGEST, MISSING, UNREADABLE } from './cells.ts';
import { DelimitedError } from './delimited-error.ts';
import { type LabelReader, labelReader, same } from './labels.ts';
import type { DelimitedInstrument, MissingCodes } from './layout.ts';
import { textOfUtf8, utf8Of } from './utf8.ts';

/** Reads any cell of an answer column: its byte; a number that is no byte goes aside under `at`. */
export type AnswerReader = (
  bytes: Uint8Array,
  from: number,
  to: number,
  at: number,
  column: number,
) => number;

/** What the cells of a column say beside digits and missing codes. */
export interface ColumnReading {
  readonly shift: number;
  readonly labels: ReadonlyMap<string, number> | undefined;
}

/** How each answer column is read. One that two instruments would read in two ways is an error. */
export function columnReadings(
  instruments: readonly DelimitedInstrument[],
  width: number,
): readonly (ColumnReading | undefined)[] {
  const readings: (ColumnReading | undefined)[] = new Array(width).fill(undefined);
  for (const { columns, labels, shift = 0 } of instruments) {
    columns.forEach((column, field) => {
      const before = readings[column];
      const here = { shift, labels: labels?.[field] };
      if (before && (before.shift !== shift || before.labels !== here.labels)) {
        throw new DelimitedError('columnReadTwoWays', 0);
      }
      readings[column] = here;
    });
  }
  return readings;
}

/** The byte of a number that a cell of a column spells: the answer it is there; `ASIDE` where it has none. */
export const byteReader =
  (
    { numbers = new Set() }: MissingCodes,
    readings: readonly (ColumnReading | undefined)[],
  ): ((value: number, column: number) => number) =>
  (value, column) => {
    if (numbers.has(value)) return MISSING;
    const answer = value + (readings[column]?.shift ?? 0);
    return answer >= 0 && answer <= LARGEST && Number.isInteger(answer) ? answer : ASIDE;
  };

const isBlank = (byte: number) => byte === 32 || (byte >= 9 && byte <= 13);
const isDigit = (byte: number) => byte >= 48 && byte <= 57;

/** More digits than these are left to `Number`, which rounds as it should. */
const EXACT_DIGITS = 15;

/**
 * The number that bytes spell in digits, with a sign before and decimals after them or
 * without (`3`, `03`, `+3`, `3.0`); NaN for anything else.
 */
function numberIn(bytes: Uint8Array, from: number, to: number, point: number): number {
  const sign = bytes[from] === 45 ? -1 : 1;
  const first = bytes[from] === 45 || bytes[from] === 43 ? from + 1 : from;
  let whole = 0;
  let at = first;
  for (; at < to && isDigit(bytes[at] as number); at++) {
    whole = whole * 10 + (bytes[at] as number) - 48;
  }
  if (at === first) return Number.NaN;
  let exact = at - first <= EXACT_DIGITS;
  if (at < to) {
    if (bytes[at] !== point || at + 1 === to) return Number.NaN;
    for (let i = at + 1; i < to; i++) {
      if (!isDigit(bytes[i] as number)) return Number.NaN;
      if (bytes[i] !== 48) exact = false;
    }
  }
  if (exact) return sign * whole;
  let text = '';
  for (let i = from; i < to; i++) text += i === at ? '.' : String.fromCharCode(bytes[i] as number);
  return Number(text);
}

export function answerReader(
  missing: MissingCodes,
  decimal: '.' | ',',
  readings: readonly (ColumnReading | undefined)[],
  aside: Map<number, number>,
): AnswerReader {
  const point = decimal.charCodeAt(0);
  const codes = [...(missing.texts ?? [])].map(utf8Of);
  const byteOf = byteReader(missing, readings);
  const unmoved = byteReader({}, []);
  const readers = new Map<ReadonlyMap<string, number>, LabelReader>();
  const labels = readings.map((reading) => {
    if (!reading?.labels) return undefined;
    const reader = readers.get(reading.labels) ?? labelReader(reading.labels);
    readers.set(reading.labels, reader);
    return reader;
  });

  const read: AnswerReader = (bytes, start, end, at, column) => {
    let from = start;
    let to = end;
    while (from < to && isBlank(bytes[from] as number)) from++;
    while (to > from && isBlank(bytes[to - 1] as number)) to--;
    if (from === to) return MISSING;
    if ((bytes[from] as number) >= 128 || (bytes[to - 1] as number) >= 128) {
      // A blank of another kind (a no-break space) may stand around the answer.
      const text = textOfUtf8(bytes, from, to);
      const bare = utf8Of(text.trim());
      if (bare.length < to - from) return read(bare, 0, bare.length, at, column);
    }
    for (const code of codes) if (same(bytes, from, to, code)) return MISSING;
    const value = numberIn(bytes, from, to, point);
    if (value !== value) {
      const label = labels[column]?.(bytes, from, to);
      if (label === undefined) return UNREADABLE;
      const byte = unmoved(label, column);
      if (byte === ASIDE) aside.set(at, label);
      return byte;
    }
    if (value === Number.POSITIVE_INFINITY) return UNREADABLE;
    const byte = byteOf(value, column);
    if (byte === ASIDE) aside.set(at, value + (readings[column]?.shift ?? 0));
    return byte;
  };
  return read;
}
