import type { ScoredText } from 'relata/delimited';
import { hashed, plainNumber } from './id-keys.ts';
import { waveRows } from './wave-rows.ts';

/** Whom a stretch of rows is about, and at which occasions. Ids are held as keys only. */
export interface Stretch {
  /** A key for each row: its id's, and its occasion's where there is one; NaN where it has none. */
  readonly keys: Float64Array;
  /** Whether each id is higher than the one before: longer, or as long and later in the order of bytes. */
  readonly rising: boolean;
  /** The first id and the last, where they rise. */
  readonly lowest: Uint8Array;
  readonly highest: Uint8Array;
  readonly waves: ReturnType<ReturnType<typeof waveRows>['report']>;
}

/** Takes in rows as they are scored. */
export interface People {
  add(rows: Pick<ScoredText, 'rows' | 'ragged' | 'pointed'>): void;
  /** All rows since the last time; keys are written over by the next. */
  take(): Stretch;
}

const NO_ID: Uint8Array = new Uint8Array(0);

/** Whether one id is higher than another: longer, or as long and later in the order of bytes. */
export function isHigher(
  bytes: Uint8Array,
  from: number,
  to: number,
  than: Uint8Array,
  thanFrom: number,
  thanTo: number,
): boolean {
  const length = to - from;
  if (length !== thanTo - thanFrom) return length > thanTo - thanFrom;
  for (let i = 0; i < length; i++) {
    const byte = bytes[from + i] as number;
    const before = than[thanFrom + i] as number;
    if (byte !== before) return byte > before;
  }
  return false;
}

/** `id` and `wave`: places of those columns among the pointed ones; −1 where there is none. */
export function people(id: number, wave: number): People {
  let keys = new Float64Array(4096);
  let rows = 0;
  let rising = true;
  let lowest = NO_ID;
  let highest = NO_ID;
  let waves = waveRows();
  let both = new Uint8Array(64);

  /** The same respondent at another occasion has another key. */
  function keyAtWave(
    bytes: Uint8Array,
    from: number,
    to: number,
    waveFrom: number,
    waveTo: number,
  ): number {
    const length = to - from + 1 + waveTo - waveFrom;
    if (both.length < length) both = new Uint8Array(2 * length);
    both.set(bytes.subarray(from, to));
    both[to - from] = 0;
    both.set(bytes.subarray(waveFrom, waveTo), to - from + 1);
    return hashed(both, 0, length);
  }

  return {
    add({ pointed, ragged, rows: count }) {
      const { bytes, from, to } = pointed;
      if (rows + count > keys.length) {
        const larger = new Float64Array(2 * (rows + count));
        larger.set(keys.subarray(0, rows));
        keys = larger;
      }
      const idFrom = from[id];
      const idTo = to[id];
      let beforeFrom = 0;
      let beforeTo = highest.length;
      let before = highest;
      let last = -1;
      for (let row = 0; row < count; row++) {
        let key = Number.NaN;
        if (ragged[row] === 0) {
          const start = idFrom ? (idFrom[row] as number) : 0;
          const end = idTo ? (idTo[row] as number) : 0;
          if (wave >= 0) {
            const waveFrom = from[wave]?.[row] as number;
            const waveTo = to[wave]?.[row] as number;
            waves.add(bytes, waveFrom, waveTo);
            if (start < end) key = keyAtWave(bytes, start, end, waveFrom, waveTo);
            rising = false;
          } else if (start < end) {
            const number = plainNumber(bytes, start, end);
            key = number < 0 ? hashed(bytes, start, end) : number;
            if (rising) {
              const higher =
                number >= 0 && last >= 0
                  ? number > last
                  : isHigher(bytes, start, end, before, beforeFrom, beforeTo);
              if (!higher) rising = false;
              if (lowest === NO_ID) lowest = bytes.slice(start, end);
              before = bytes;
              beforeFrom = start;
              beforeTo = end;
              last = number;
            }
          }
        }
        keys[rows++] = key;
      }
      if (rising && before === bytes) highest = bytes.slice(beforeFrom, beforeTo);
    },
    take() {
      const stretch = {
        keys: keys.subarray(0, rows),
        rising,
        lowest,
        highest,
        waves: wave < 0 ? null : waves.report(),
      };
      rows = 0;
      rising = true;
      lowest = NO_ID;
      highest = NO_ID;
      waves = waveRows();
      return stretch;
    },
  };
}
