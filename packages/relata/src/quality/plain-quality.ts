import type { QualityReader } from './quality-reader.ts';
import { plainWalk } from './run-and-spread.ts';

/**
 * Reads indices of a form that needs no key (`needsKey`): run and variability.
 *
 * @param lowest response option of every answer
 */
export function plainQuality(lowest: number): QualityReader {
  const none = Number.NaN;
  const found = { answers: 0, longestRun: 0, irv: none, evenOdd: none, reverseGap: none };
  const walk = plainWalk(lowest);
  return { found, read: (given) => walk(given, found) };
}
