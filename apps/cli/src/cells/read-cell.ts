import { normalisedLabel } from 'relata/delimited';
import type { MissingCodes } from './missing-codes.ts';
import { type DecimalMark, numberIn } from './number-in.ts';

/** Stands in a column of numbers for a cell that holds no number; no instrument has it as an answer. */
export const UNREADABLE = Number.POSITIVE_INFINITY;

/** What the cells of one column say beside digits and missing codes. */
export interface ColumnReading {
  /** Added to each number that is no missing code. */
  readonly shift: number;
  /** Answers by their label, normalised. */
  readonly labels: ReadonlyMap<string, number> | undefined;
}

/** Reads the cell of a column: the number, NaN where the answer is missing, `UNREADABLE` for all else. */
export type CellReader = (cell: string, column: number) => number;

export function cellReader(
  { numbers, texts }: MissingCodes,
  decimal: DecimalMark = '.',
  readings: ReadonlyMap<number, ColumnReading> = new Map(),
): CellReader {
  return (cell, column) => {
    const text = cell.trim();
    if (text === '' || texts.has(text)) return Number.NaN;
    const value = numberIn(text, decimal);
    const reading = readings.get(column);
    if (value === undefined) return reading?.labels?.get(normalisedLabel(text)) ?? UNREADABLE;
    return numbers.has(value) ? Number.NaN : value + (reading?.shift ?? 0);
  };
}
