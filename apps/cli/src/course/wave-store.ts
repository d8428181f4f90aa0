import type { WrittenTime } from 'relata/interpret';
import { type Growing, growing } from './growing.ts';

/** How one row came out: for each scale its status and score, for each flag its state. */
export interface WaveScores {
  readonly rejected: boolean;
  readonly statuses: readonly number[];
  readonly values: readonly number[];
  readonly flags: readonly number[];
}

/** The rows of one person that have a time, in order of it. */
export interface PersonRows {
  readonly person: string;
  /** All rows of the person, those without a time too. */
  readonly rows: number;
  /** Places of the waves in the store, by time, and by row where times are the same. */
  readonly places: readonly number[];
}

/**
 * Scores by person, held as numbers: no answer is kept, and a wave takes some 30 bytes and nine
 * for each scale.
 */
export interface WaveStore {
  /** Counts a row of a person; answers the person's number. */
  person(id: string): number;
  add(person: number, row: number, time: WrittenTime, scores: WaveScores): void;
  /** Everybody, in the order in which they first occur. */
  people(): Generator<PersonRows, void, undefined>;
  waves(): number;
  timeOf(place: number): WrittenTime;
  rowOf(place: number): number;
  isRejected(place: number): boolean;
  statusOf(place: number, scale: number): number;
  valueOf(place: number, scale: number): number;
  flagOf(place: number, flag: number): number;
}

const DATE = 1;
const REJECTED = 2;

export function waveStore(scales: number, flags: number): WaveStore {
  const numberOf = new Map<string, number>();
  const counted = growing(Int32Array);
  const owner = growing(Int32Array);
  const row = growing(Float64Array);
  const time = growing(Float64Array);
  const marks = growing(Uint8Array);
  const bytes = (n: number): Growing[] => Array.from({ length: n }, () => growing(Uint8Array));
  const statuses = bytes(scales);
  const states = bytes(flags);
  const values = Array.from({ length: scales }, () => growing(Float64Array));

  /** Places of all waves, person by person, and where each person's begin. */
  function sorted(): { readonly places: Int32Array; readonly from: Int32Array } {
    const from = new Int32Array(numberOf.size + 1);
    for (let i = 0; i < owner.length(); i++) {
      from[owner.at(i) + 1] = (from[owner.at(i) + 1] as number) + 1;
    }
    for (let i = 0; i < numberOf.size; i++) {
      from[i + 1] = (from[i + 1] as number) + (from[i] as number);
    }
    const next = from.slice();
    const places = new Int32Array(owner.length());
    for (let i = 0; i < owner.length(); i++) {
      const to = next[owner.at(i)] as number;
      places[to] = i;
      next[owner.at(i)] = to + 1;
    }
    return { places, from };
  }

  return {
    person(id) {
      const known = numberOf.get(id);
      const number = known ?? numberOf.size;
      if (known === undefined) {
        numberOf.set(id, number);
        counted.push(0);
      }
      counted.set(number, counted.at(number) + 1);
      return number;
    },
    add(person, at, { kind, value }, scores) {
      owner.push(person);
      row.push(at);
      time.push(value);
      marks.push((kind === 'date' ? DATE : 0) | (scores.rejected ? REJECTED : 0));
      for (let i = 0; i < scales; i++) {
        statuses[i]?.push(scores.statuses[i] as number);
        values[i]?.push(scores.values[i] as number);
      }
      for (let i = 0; i < flags; i++) states[i]?.push(scores.flags[i] as number);
    },
    *people() {
      const { from, places } = sorted();
      let number = 0;
      for (const person of numberOf.keys()) {
        const own = [...places.subarray(from[number], from[number + 1])];
        own.sort((a, b) => time.at(a) - time.at(b) || row.at(a) - row.at(b));
        yield { person, rows: counted.at(number), places: own };
        number++;
      }
    },
    waves: () => owner.length(),
    timeOf: (place) => ({
      kind: (marks.at(place) & DATE) === 0 ? 'number' : 'date',
      value: time.at(place),
    }),
    rowOf: (place) => row.at(place),
    isRejected: (place) => (marks.at(place) & REJECTED) !== 0,
    statusOf: (place, scale) => (statuses[scale] as Growing).at(place),
    valueOf: (place, scale) => (values[scale] as Growing).at(place),
    flagOf: (place, flag) => (states[flag] as Growing).at(place),
  };
}
