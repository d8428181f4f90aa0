import fc from 'fast-check';
import { expect } from 'vitest';

/**
 * Every law draws the same cases in every run, so that a failure replays as it stands. To
 * look further: `RELATA_SEED=7 RELATA_RUNS=20 vitest run purity` (runs are multiplied).
 */
const seed = Number(process.env['RELATA_SEED'] ?? 20_261_122);
const factor = Number(process.env['RELATA_RUNS'] ?? 1);

/** Other cases for each test, by its name. */
const seedOf = (name: string): number =>
  [...name].reduce((sum, letter) => (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) | 0, seed);

/** Asserts that a law holds for `runs` drawn cases. */
export function holds<T>(runs: number, drawn: fc.Arbitrary<T>, law: (value: T) => void): void {
  const property = fc.property(drawn, (value) => {
    law(value);
  });
  fc.assert(property, {
    seed: seedOf(expect.getState().currentTestName ?? ''),
    numRuns: Math.ceil(runs * factor),
    endOnFailure: factor > 1,
  });
}

/** Numbers from 0 to below 1 in a fixed order (mulberry32), for bulk data that needs no shrinking. */
export function randomNumbers(start: number): () => number {
  let state = (start + seed) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Agreement of two back ends: 1 part in 10^12 (of 1, for numbers below it). */
export const agree = (a: number, b: number): boolean =>
  a === b || Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a), Math.abs(b));

/** A copy of plain data in which nothing can be changed. */
export function deepFrozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) deepFrozen(part);
  return Object.freeze(value);
}

export const sameNumber = (a: number | null, b: number | null) =>
  a === null || b === null ? a === b : agree(a, b);
