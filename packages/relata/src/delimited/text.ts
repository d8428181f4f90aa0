import type { Extras } from '../formats/columns/output-columns.ts';
import type { Instrument, Result, Timing } from '../model/index.ts';
import type { Plan } from '../ops/plan.ts';
import type { DelimitedBlock, DelimitedFault } from './block.ts';
import type { DelimitedInstrument, DelimitedOptions } from './layout.ts';

/** An instrument, and how its scores are written. */
export interface TextInstrument extends DelimitedInstrument {
  readonly instrument: Pick<Instrument, 'definition'>;
  readonly scorer: {
    readonly plan: Plan;
    readonly one: (answers: never, timing?: Timing) => Result;
  };
}

export interface DelimitedTextOptions extends Omit<DelimitedOptions, 'instruments'> {
  readonly instruments: readonly TextInstrument[];
  /** Columns of scores; values, statuses and answered counts unless given. */
  readonly extras?: Extras;
  /** The column that names respondents, which faults tell; −1 for none. */
  readonly id?: number;
  /** The column that says how many seconds the answers took; a cell that holds no time says nothing. */
  readonly seconds?: number;
  /** Columns whose cells `pointed` finds. */
  readonly pointed?: readonly number[];
  /**
   * Adds a last column: the cell, as it is written, for a row with these faults. It is empty
   * for a row without.
   */
  readonly faultCell?: (faults: readonly TextFault[]) => Uint8Array;
  /** Sees the answers of the first rows, some at a time; false when it has seen enough. */
  readonly watch?: (rows: WatchedRows) => boolean;
}

/** Answers of rows, before they are scored. They are written over by the next. */
export type WatchedRows = Pick<DelimitedBlock, 'rows' | 'ragged' | 'answer'>;

/** A fault, and whose it is. */
export interface TextFault extends DelimitedFault {
  readonly respondent: string;
  /** Cells of a ragged row; 0 where another fault is told. */
  readonly cells: number;
}

/** Rows of scores. All of it is written over by the next. */
export interface ScoredText {
  /** Number of its first row; 1 is the first under the header. */
  readonly first: number;
  readonly rows: number;
  /** A line for each row: kept cells, then scores. */
  readonly text: Uint8Array;
  /** Every fault, in the order of rows, instruments and fields. */
  readonly faults: readonly TextFault[];
  /** Rows that some instrument, or their shape, had rejected. */
  readonly rejected: number;
  /** Cells of a ragged row; 0 for a row of the right width. */
  readonly ragged: Uint32Array;
  /** Where cells of the pointed columns begin and end, by column, then row. */
  readonly pointed: {
    readonly bytes: Uint8Array;
    readonly from: readonly Int32Array[];
    readonly to: readonly Int32Array[];
  };
}
