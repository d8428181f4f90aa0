import {
  type Answers,
  type FormId,
  type Instrument,
  type InstrumentDefinition,
  OptionError,
  type Result,
  type ScoreOptions,
  type Timing,
} from '../model/index.ts';
import { planOf } from '../ops/plan.ts';
import { oneScorer } from './one.ts';

type One = (answers: unknown, timing?: Timing) => Result;
type Options = Pick<ScoreOptions, 'form' | 'onInvalid'> & { readonly missing?: unknown };

/** Compiled scorers by instrument, then by form and way with invalid answers. */
const compiled = new WeakMap<Instrument, Map<string, One>>();
/** Those of calls without options, which take one look-up. */
const plain = new WeakMap<Instrument, One>();

function scorerFor(instrument: Instrument, options: Options): One {
  const { form, onInvalid, missing } = options;
  if (missing)
    throw new OptionError('badMissingOverride', 'scorer(instrument, { missing })', missing);
  let known = compiled.get(instrument);
  if (!known) compiled.set(instrument, (known = new Map()));
  const key = `${onInvalid === 'missing'}${form === undefined ? '' : ` ${form}`}`;
  let one = known.get(key);
  if (!one)
    known.set(key, (one = oneScorer(instrument, planOf(instrument, form), { onInvalid }).one));
  return one;
}

/**
 * Scores one respondent's answers.
 *
 * @param instrument from `relata/instruments/<id>`, `defineInstrument` or `parseInstrument`
 * @param answers an object by answer id, or an array in item order; a missing answer is
 *   null, left out, or a reason (`skipped`, `dontKnow`, `notApplicable`, `refused`,
 *   `timedOut`, `notObserved`)
 * @returns `scored`, with each scale's status, value, bounds and band; or `rejected`, with
 *   an issue for each answer that is not a declared option. Values are unrounded unless
 *   the source rounds; whole numbers are exact. The result depends on nothing but the
 *   arguments.
 * @throws {OptionError} for a form that the instrument does not have, or `seconds` that are no
 *   times; never for anything in the answers. To replace the missing rules, use `scorer(instrument, { missing })`.
 *
 * @example
 * score(phq9, [1, 2, 1, 0, 1, 2, 1, 2, 1]).scales.total.value // => 11
 */
export function score<
  D extends InstrumentDefinition,
  const F extends FormId<D> | undefined = undefined,
>(
  instrument: Instrument<D>,
  answers: Answers<D, F>,
  options?: Omit<ScoreOptions<D, F>, 'missing'> & Timing,
): Result<D, F> {
  let one = options ? scorerFor(instrument, options) : plain.get(instrument);
  if (!one) plain.set(instrument, (one = scorerFor(instrument, {})));
  return one(answers, options) as Result<D, F>;
}
