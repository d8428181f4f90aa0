import { type DecimalMark, numberIn } from '../cells/number-in.ts';

/** Seconds that a cell spells; undefined for all that is no time. */
export function secondsIn(cell: string | undefined, decimal?: DecimalMark): number | undefined {
  const seconds = cell === undefined ? undefined : numberIn(cell, decimal);
  return seconds !== undefined && seconds >= 0 && Number.isFinite(seconds) ? seconds : undefined;
}
