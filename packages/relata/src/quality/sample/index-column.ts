import { UNAVAILABLE_REASONS, type UnavailableReason } from '../../model/index.ts';
import type { IndexColumn } from './types.ts';

/** A column to be filled: no value yet, anywhere. */
export const emptyIndex = (rows: number): IndexColumn => ({
  value: new Float64Array(rows).fill(Number.NaN),
  used: new Uint32Array(rows),
  reason: new Uint8Array(rows),
});

/** Writes down one respondent's value, or why there is none. */
export function settle(index: IndexColumn, row: number, found: number | UnavailableReason): void {
  if (typeof found === 'number') index.value[row] = found;
  else index.reason[row] = UNAVAILABLE_REASONS.indexOf(found) + 1;
}

/** Why a respondent has no value of an index; null where there is one. */
export const unavailableAt = (
  { reason }: Pick<IndexColumn, 'reason'>,
  row: number,
): UnavailableReason | null => UNAVAILABLE_REASONS[(reason[row] as number) - 1] ?? null;
