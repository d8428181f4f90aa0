import type { ColumnScores } from '../score/columns.ts';
import type { FoundAnswer } from './score-block.ts';

/** What is wrong with a row or with one answer of it. The answer itself is never told. */
export interface DelimitedFault {
  /** 1 is the first row under the header. */
  readonly row: number;
  readonly code: 'answerNotANumber' | 'answerOutOfRange' | 'answerOffStep' | 'raggedRow';
  /** Index of the instrument; −1 for a ragged row. */
  readonly instrument: number;
  /** Index of the field in the instrument's plan, and of the column in the row; −1 for a ragged row. */
  readonly field: number;
  readonly column: number;
  /** The answer id; empty for a ragged row. */
  readonly answer: string;
}

/** Rows scored together. All of it is written over by the next block. */
export interface DelimitedBlock {
  /** Number of its first row; 1 is the first under the header. */
  readonly first: number;
  readonly rows: number;
  /** One for each instrument, in order: the first `rows` of each array count. */
  readonly scores: readonly ColumnScores[];
  /** Cells of a ragged row; 0 for a row of the right width. */
  readonly ragged: Uint32Array;
  readonly raggedRows: number;
  /** The bytes of kept cells, without quotes around them … */
  readonly kept: Uint8Array;
  /** … and where each begins and ends: kept column × 2,048 + row. */
  readonly keptFrom: Int32Array;
  readonly keptTo: Int32Array;
  /** 1 where the cell stood in quotes: only then can it hold a separator, a quote or a line break. */
  readonly keptQuoted: Uint8Array;
  /** An answer as it was found, turned back where it arrived reversed. */
  answer(instrument: number, field: number, row: number): FoundAnswer;
  /** Every fault, in the order of rows, instruments and fields. */
  faults(): readonly DelimitedFault[];
}
