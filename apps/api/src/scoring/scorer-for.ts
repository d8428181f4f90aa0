import { type Answers, type Instrument, type Result, type ScoreOptions, scorer } from 'relata';

type One = (answers: Answers<Instrument['definition']>) => Result;

const compiled = new WeakMap<Instrument, Map<string, One>>();

/**
 * The compiled scorer of an instrument with these options, compiled once while the Worker
 * lives. One with a missing rule of the caller's own is not kept: there is no end of those.
 */
export function scorerFor(instrument: Instrument, options: ScoreOptions): One {
  if (options.missing) return scorer(instrument, options).one;
  let known = compiled.get(instrument);
  if (!known) compiled.set(instrument, (known = new Map()));
  const key = `${options.onInvalid ?? 'reject'} ${options.form ?? ''}`;
  let one = known.get(key);
  if (!one) known.set(key, (one = scorer(instrument, options).one));
  return one;
}
