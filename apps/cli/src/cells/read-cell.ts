import type { MissingCodes } from './missing-codes.ts';
import { numberIn } from './number-in.ts';

/** Stands in a column of numbers for a cell that holds no number; no instrument has it as an answer. */
export const UNREADABLE = Number.POSITIVE_INFINITY;

/** A reader of answer cells: the number, NaN where the answer is missing, `UNREADABLE` for all else. */
export function cellReader(missing: MissingCodes): (cell: string) => number {
  const { numbers, texts } = missing;
  return (cell) => {
    let value: number;
    const digit = cell.length === 1 ? cell.charCodeAt(0) - 48 : -1;
    if (digit >= 0 && digit <= 9) {
      value = digit;
    } else {
      const text = cell.trim();
      if (text === '' || texts.has(text)) return Number.NaN;
      value = numberIn(text) ?? UNREADABLE;
    }
    return numbers.has(value) ? Number.NaN : value;
  };
}
