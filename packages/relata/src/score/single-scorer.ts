import { planFor } from '../define/plan-for.ts';
import type {
  Answers,
  FormId,
  Instrument,
  InstrumentDefinition,
  Result,
  ScoreOptions,
  Timing,
} from '../model/index.ts';
import type { Plan } from '../ops/plan.ts';
import { oneScorer } from './one.ts';

export interface SingleScorer<D extends InstrumentDefinition, F = undefined> {
  /** The operations to which the definition was lowered: what other back ends render. */
  readonly plan: Plan;
  /**
   * Scores one respondent.
   *
   * @throws {OptionError} `badSeconds`
   */
  one(answers: Answers<D, F>, timing?: Timing): Result<D, F>;
}

/**
 * Compiles an instrument once, to score respondents one at a time: `scorer` without columns,
 * for who must count each byte of a download.
 *
 * @throws {OptionError} `unknownForm`, `badMissingOverride`.
 */
export function singleScorer<
  D extends InstrumentDefinition,
  const F extends FormId<D> | undefined = undefined,
>(instrument: Instrument<D>, options: ScoreOptions<D, F> = {}): SingleScorer<D, F> {
  const plan = planFor(instrument, options);
  const { one } = oneScorer(instrument, plan, options);
  return { plan, one: one as (answers: unknown, timing?: Timing) => Result<D, F> };
}
