import type { Stretch } from './people.ts';
import { type DuplicateIds, seenIds } from './seen-ids.ts';

/** Rows by occasion, in the order in which the occasions first occur. */
export type RowsByWave = readonly { readonly wave: string; readonly rows: number }[];

/** Whom the rows are about, and at which occasion: what occurs twice, and how many rows each has. */
export interface WhoAndWhen {
  /** Takes in rows, in the order of the file; `first` is the number of the first of them. */
  add(rows: Stretch, first: number): void;
  /** Null where no column names the respondent. */
  duplicateIds(): DuplicateIds | null;
  /** Null where no column holds the occasion, or it holds something else. */
  waves(): RowsByWave | null;
}

/** More than these are no occasions, but perhaps names of people: they are not shown. */
const MOST = 200;

export function whoAndWhen(ofIds: boolean, ofWaves: boolean): WhoAndWhen {
  const seen = seenIds();
  const rowsAt = new Map<string, number>();
  let occasions = ofWaves;
  return {
    add(rows, first) {
      if (ofIds) seen.add(rows, first);
      if (!occasions) return;
      for (const { rows: count, wave } of rows.waves ?? []) {
        rowsAt.set(wave, (rowsAt.get(wave) ?? 0) + count);
      }
      occasions = rows.waves !== null && rowsAt.size <= MOST;
    },
    duplicateIds: () => (ofIds ? seen.report() : null),
    waves: () => (occasions ? [...rowsAt].map(([wave, rows]) => ({ wave, rows })) : null),
  };
}
