import type { Scorer } from '../score/scorer.ts';

/** What stands for a missing answer beside an empty cell. */
export interface MissingCodes {
  /** In any spelling: −99 is `-99`, `-099` and `-99.0`. */
  readonly numbers?: ReadonlySet<number>;
  /** Exactly so, spaces around them ignored. */
  readonly texts?: ReadonlySet<string>;
}

/** An instrument and the columns that hold its answers. */
export interface DelimitedInstrument {
  readonly scorer: Pick<Scorer<never>, 'plan'>;
  /** The column of each field of the plan, in its order; 0 is the first of the row. */
  readonly columns: readonly number[];
  /** Columns whose answers arrive already reversed, and are turned back first. */
  readonly turned?: ReadonlySet<number>;
  /**
   * The answer that a text stands for, for each field of the plan; keys as `normalisedLabel`
   * gives them. Only a cell that spells no number is looked up.
   */
  readonly labels?: readonly (ReadonlyMap<string, number> | undefined)[];
  /** Added to each number that a cell spells, unless that is a missing code; labels stay as they are. */
  readonly shift?: number;
}

export interface DelimitedOptions {
  readonly instruments: readonly DelimitedInstrument[];
  /** Cells of every row. A row with more or fewer is ragged. */
  readonly width: number;
  /** One ASCII character; a comma unless given. */
  readonly separator?: string;
  /** Rows above the answers, which are not scored: how many, or whether there is one. One unless given. */
  readonly header?: boolean | number;
  readonly missing?: MissingCodes;
  /** What stands between units and tenths; a point unless given. */
  readonly decimal?: '.' | ',';
  /** What an answer that is no declared option does. Default: it rejects the respondent. */
  readonly onInvalid?: 'reject' | 'missing';
  /** Columns whose cells are handed on, in the order wished. */
  readonly kept?: readonly number[];
  /** Most bytes of one row; 4 MB unless given. */
  readonly longestRow?: number;
}
