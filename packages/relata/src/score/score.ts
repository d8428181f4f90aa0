import { compile } from '../define/compile.ts';
import type {
  Answers,
  FormId,
  Instrument,
  InstrumentDefinition,
  Result,
  ScoreOptions,
} from '../model/index.ts';
import { oneScorer } from './one.ts';

type One = (answers: unknown) => Result;

/** Compiled scorers by instrument, then by form and way with invalid answers. */
const compiled = new WeakMap<Instrument, Map<string, One>>();
/** Those of calls without options, which take one look-up. */
const plain = new WeakMap<Instrument, One>();

function scorerFor(instrument: Instrument, options: ScoreOptions): One {
  const make = () => oneScorer(instrument, compile(instrument.definition, options), options).one;
  if (options.missing) return make();
  let known = compiled.get(instrument);
  if (!known) compiled.set(instrument, (known = new Map()));
  const form = options.form === undefined ? '' : ` ${options.form}`;
  const key = `${options.onInvalid === 'missing'}${form}`;
  let one = known.get(key);
  if (!one) known.set(key, (one = make()));
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
 * @throws {OptionError} for a form that the instrument does not have, or a missing rule
 *   that cannot be followed. Never for anything in the answers.
 *
 * @example
 * score(phq9, [1, 2, 1, 0, 1, 2, 1, 2, 1]).scales.total.value // => 11
 */
export function score<
  D extends InstrumentDefinition,
  const F extends FormId<D> | undefined = undefined,
>(instrument: Instrument<D>, answers: Answers<D, F>, options?: ScoreOptions<D, F>): Result<D, F> {
  let one = options ? scorerFor(instrument, options) : plain.get(instrument);
  if (!one) plain.set(instrument, (one = scorerFor(instrument, {})));
  return one(answers) as Result<D, F>;
}
