import type { Instrument, MissingRule } from '../../model/index.ts';

/** How the rows of one scale came out. */
export interface StatusCounts {
  readonly scored: number;
  readonly prorated: number;
  readonly insufficient: number;
  readonly rejected: number;
}

/** An instrument as it was given and scored. */
export interface Scoring {
  readonly instrument: Instrument;
  /** Which form was given; all items where it is left out. */
  readonly form?: string | undefined;
  /** The caller's own missing rule, where it replaced that of the definition. */
  readonly missing?: Omit<MissingRule, 'source'> | undefined;
  /** What became of an answer that is no response option. Default: `reject`. */
  readonly onInvalid?: 'reject' | 'missing' | undefined;
  /** Occasions that a row holds, each with columns of its own; the counts are then of all of them. */
  readonly occasions?: number | undefined;
  /** Rows by status, for each scale. */
  readonly counts?: { readonly [scale: string]: StatusCounts } | undefined;
}
