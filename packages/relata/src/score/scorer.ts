import { planFor } from '../define/plan-for.ts';
import type {
  Answers,
  FormId,
  Instrument,
  InstrumentDefinition,
  Result,
  ScoreOptions,
} from '../model/index.ts';
import type { Plan } from '../ops/plan.ts';
import { type ColumnOptions, type ColumnScores, type Columns, columnScorer } from './columns.ts';
import { oneScorer } from './one.ts';

export interface Scorer<D extends InstrumentDefinition, F = undefined> {
  /** The operations to which the definition was lowered: what other back ends render. */
  readonly plan: Plan;
  /** Scores one respondent. */
  one(answers: Answers<D, F>): Result<D, F>;
  /**
   * Scores many respondents held as one typed array an answer id, all of one length.
   * Nothing is allocated per respondent; without `into`, the result's arrays are new.
   *
   * @throws {OptionError} `badColumns` where a column is missing, unknown or of another
   *   length, or where the code for missing is also a response option.
   */
  columns(columns: Columns, options?: ColumnOptions): ColumnScores;
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
  const plan = planFor(instrument, options);
  const { one } = oneScorer(instrument, plan, options);
  // The buffers and tables of the column path are large: made by the first call that needs them.
  let columns: Scorer<D, F>['columns'] | undefined;
  return {
    plan,
    one: one as (answers: unknown) => Result<D, F>,
    columns: (data, settings) => {
      columns ??= columnScorer(plan, options.onInvalid);
      return columns(data, settings);
    },
  };
}
