import type { DelimitedBlock } from 'relata/delimited';
import { type DuplicateIds, seenIds } from './seen-ids.ts';
import { type WaveRows, waveRows } from './wave-rows.ts';

/** Whom the rows are about, and at which occasion: what occurs twice, and how many rows each has. */
export interface WhoAndWhen {
  /** Takes in the rows of a block, in the order of the file; ragged rows are left out. */
  add(
    block: Pick<DelimitedBlock, 'first' | 'rows' | 'ragged' | 'kept' | 'keptFrom' | 'keptTo'>,
  ): void;
  /** Null where no column names the respondent. */
  duplicateIds(): DuplicateIds | null;
  /** Null where no column holds the occasion, or it holds something else. */
  waves(): ReturnType<WaveRows['report']>;
}

/** Rows of a block, and so the distance from one kept column to the next. */
const BLOCK = 2048;

/** `id` and `wave`: places of those columns among the kept ones; −1 where there is none. */
export function whoAndWhen(id: number, wave: number): WhoAndWhen {
  const seen = seenIds();
  const rowsAt = waveRows();
  let both = new Uint8Array(64);

  return {
    add({ first, rows, ragged, kept, keptFrom, keptTo }) {
      if (id < 0 && wave < 0) return;
      for (let row = 0; row < rows; row++) {
        if (ragged[row] !== 0) continue;
        const from = keptFrom[wave * BLOCK + row] as number;
        const to = keptTo[wave * BLOCK + row] as number;
        if (wave >= 0) rowsAt.add(kept, from, to);
        if (id < 0) continue;
        const idFrom = keptFrom[id * BLOCK + row] as number;
        const idTo = keptTo[id * BLOCK + row] as number;
        if (wave < 0 || idFrom === idTo) {
          seen.add(kept, idFrom, idTo, first + row);
          continue;
        }
        // The same respondent at another occasion is no duplicate.
        const length = idTo - idFrom + 1 + to - from;
        if (both.length < length) both = new Uint8Array(2 * length);
        both.set(kept.subarray(idFrom, idTo));
        both[idTo - idFrom] = 0;
        both.set(kept.subarray(from, to), idTo - idFrom + 1);
        seen.add(both, 0, length, first + row);
      }
    },
    duplicateIds: () => (id < 0 ? null : seen.report()),
    waves: () => (wave < 0 ? null : rowsAt.report()),
  };
}
