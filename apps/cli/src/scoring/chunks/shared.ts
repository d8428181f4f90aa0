import type { Tally } from 'relata/delimited';
import type { Mapped } from '../../columns/mapped.ts';

/** Places in `turns`. */
const CLAIMED = 0;
const TURN = 1;
const FAILED = 2;

/** Places in `totals`: where input was read to and output written to, and counts of rows so far. */
export const INPUT = 0;
export const SCORES = 1;
export const REJECTS = 2;
export const ROWS = 3;
export const LINES = 4;
export const EMPTY_LINES = 5;
export const REJECTED_ROWS = 6;
export const FAULTS = 7;
export const TREATED_AS_MISSING = 8;
const TALLIES = 9;

/** What the threads of a run share. Only the thread whose turn it is touches the totals. */
export interface Shared {
  readonly turns: Int32Array;
  readonly totals: Float64Array;
}

export const tallyLength = (mapped: readonly Mapped[]): number =>
  mapped.reduce(
    (sum, { scorer: { plan } }) => sum + plan.scales.length * 4 + plan.flags.length * 3,
    0,
  );

export const newShared = (mapped: readonly Mapped[]): Shared => ({
  turns: new Int32Array(new SharedArrayBuffer(12)),
  totals: new Float64Array(new SharedArrayBuffer(8 * (TALLIES + tallyLength(mapped)))),
});

/** The tallies of all instruments in a row. */
export function flatTallies(tallies: readonly Tally[]): Float64Array {
  const parts = tallies.flatMap(({ flags, statuses }) => [statuses, flags]);
  const flat = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    flat.set(part, at);
    at += part.length;
  }
  return flat;
}

/** Adds what a chunk's tallies grew by. */
export function addTallies(totals: Float64Array, after: Float64Array, before: Float64Array): void {
  for (let i = 0; i < after.length; i++) {
    const at = TALLIES + i;
    totals[at] = (totals[at] as number) + (after[i] as number) - (before[i] as number);
  }
}

/** The tallies of the totals, by instrument. */
export function talliesIn(totals: Float64Array, mapped: readonly Mapped[]): readonly Tally[] {
  let at = TALLIES;
  const take = (length: number) => {
    at += length;
    return totals.slice(at - length, at);
  };
  return mapped.map(({ scorer: { plan } }) => ({
    statuses: take(plan.scales.length * 4),
    flags: take(plan.flags.length * 3),
  }));
}

/** Thrown in a thread when another has failed: that one's error is the run's. */
export const STOPPED = Symbol('stopped');

export const claim = ({ turns }: Shared): number => Atomics.add(turns, CLAIMED, 1);

/** Begins with the turn of a chunk, which is left to who calls it, and with totals of the chunks before. */
export function goOn({ totals, turns }: Shared, chunk: number, before: readonly number[]): void {
  totals.set(before);
  Atomics.store(turns, TURN, chunk);
  Atomics.store(turns, CLAIMED, chunk + 1);
}

export function failed({ turns }: Shared): void {
  Atomics.store(turns, FAILED, 1);
  Atomics.notify(turns, TURN);
}

/** Ends a chunk's turn: the next chunk has it. */
export function pass({ turns }: Shared): void {
  Atomics.add(turns, TURN, 1);
  Atomics.notify(turns, TURN);
}

/**
 * Waits until it is a chunk's turn. `breathe` lets a thread that has other things to do do them.
 *
 * @throws `STOPPED`
 */
export async function turnOf(
  { turns }: Shared,
  chunk: number,
  breathe: (() => Promise<void>) | undefined,
): Promise<void> {
  for (;;) {
    if (Atomics.load(turns, FAILED) === 1) throw STOPPED;
    const turn = Atomics.load(turns, TURN);
    if (turn === chunk) return;
    Atomics.wait(turns, TURN, turn, breathe ? 5 : 500);
    await breathe?.();
  }
}
