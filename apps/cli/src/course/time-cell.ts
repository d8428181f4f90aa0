import { dateOf, type WrittenTime } from 'relata/interpret';
import type { MissingCodes } from '../cells/missing-codes.ts';
import { type DecimalMark, numberIn } from '../cells/number-in.ts';

/** Beyond this a number is no time that anything here could add to. */
const FARTHEST = 1e15;

/** When a row is about: a number, or an ISO date; `missing`, or `unreadable` for all else. */
export type TimeCell = WrittenTime | 'missing' | 'unreadable';

/** Reads the cells of the column of time. */
export function timeReader(
  { texts, numbers }: MissingCodes,
  decimal: DecimalMark,
): (cell: string) => TimeCell {
  return (cell) => {
    const text = cell.trim();
    if (text === '' || texts.has(text)) return 'missing';
    const date = dateOf(text);
    if (date) return date;
    const value = numberIn(text, decimal);
    if (value === undefined || Math.abs(value) > FARTHEST) return 'unreadable';
    return numbers.has(value) ? 'missing' : { kind: 'number', value };
  };
}
