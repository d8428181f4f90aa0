import type { Provenance } from 'relata';
import { type DuplicateIds, duplicateIds } from '../scoring/duplicate-ids.ts';

/** Ids of a stream that are remembered: some 8 MB of a Worker's 128. */
const MOST_IDS = { ids: 250_000, bytes: 2 ** 22 };

export const streamIds = (): DuplicateIds => duplicateIds(MOST_IDS);

/** Counts of a stream so far. */
export interface StreamCounts {
  readonly counts: {
    readonly respondents: number;
    readonly scored: number;
    readonly problems: number;
  };
  readonly emptyLines: number;
}

/** The line before all results. */
export const beginText = (provenance: Provenance): string =>
  `${JSON.stringify({ kind: 'begin', provenance })}\n`;

/** The line behind all results: that it is there says that nothing was lost. */
export const endText = (counts: StreamCounts, ids: DuplicateIds): string =>
  `${JSON.stringify({ kind: 'end', ...counts, duplicateIds: ids.list(), idsCompared: ids.compared() })}\n`;
