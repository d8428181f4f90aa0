import type {
  Answers,
  FormId,
  Instrument,
  InstrumentDefinition,
  ScoreOptions,
} from '../model/index.ts';
import {
  type AnswerRowOptions,
  type Column,
  type ColumnOptions,
  type ColumnScorer,
  type ColumnScores,
  type Columns,
  columnScorer,
  type RowOptions,
} from './columns.ts';
import { type SingleScorer, singleScorer } from './single-scorer.ts';

export interface Scorer<D extends InstrumentDefinition, F = undefined> extends SingleScorer<D, F> {
  /**
   * Scores many respondents held as one typed array an answer id, all of one length.
   * Nothing is allocated per respondent; without `into`, the result's arrays are new.
   *
   * @throws {OptionError} `badColumns` where a column is missing, unknown or of another
   *   length, or where the code for missing is also a response option.
   */
  columns(columns: Columns, options?: ColumnOptions): ColumnScores;
  /**
   * Scores many respondents held row by row in one typed array, a row being the answers in
   * the order of `plan.fields`. Nothing is allocated per respondent.
   *
   * @throws {OptionError} `badColumns` where the array does not hold whole rows, or where
   *   the code for missing is also a response option.
   *
   * @example
   * scorer(phq2).rows(Uint8Array.of(2, 3, 0, 1)).scales.total.value // => Float64Array [5, 1]
   */
  rows(rows: Column, options?: RowOptions): ColumnScores;
  /**
   * Scores many respondents' answers, each as `one` takes them and read by the same rules:
   * values, statuses and counts as arrays, in a small part of the time that full results take.
   *
   * @throws {OptionError} `badColumns` where `into` has another length or other scales.
   */
  rows(answers: readonly Answers<D, F>[], options?: AnswerRowOptions): ColumnScores;
}

/**
 * Compiles an instrument once, to score many respondents.
 *
 * @throws {OptionError} `unknownForm`, `badMissingOverride`.
 */
export function scorer<
  D extends InstrumentDefinition,
  const F extends FormId<D> | undefined = undefined,
>(instrument: Instrument<D>, options: ScoreOptions<D, F> = {}): Scorer<D, F> {
  const { one, plan } = singleScorer(instrument, options);
  // The buffers and tables of the column path are large: made by the first call that needs them.
  let compiled: ColumnScorer | undefined;
  const many = () => (compiled ??= columnScorer(plan, options.onInvalid));
  return {
    plan,
    one,
    columns: (columns, settings) => many().columns(columns, settings),
    rows: (rows: Column | readonly unknown[], settings?: RowOptions) => many().rows(rows, settings),
  };
}
