import {
  type Answers,
  type Instrument,
  type Result,
  type ScoreOptions,
  score,
  singleScorer,
  type Timing,
} from 'relata';

type One = (answers: Answers<Instrument['definition']>, timing?: Timing) => Result;

/**
 * What scores one respondent with these options. `score` compiles once while the Worker
 * lives; with a missing rule of the caller's own, of which there is no end, nothing is kept.
 */
export function scorerFor(instrument: Instrument, options: ScoreOptions): One {
  const { form, missing, onInvalid } = options;
  if (missing) return singleScorer(instrument, options).one;
  return (answers, timing) =>
    score(instrument, answers, { form, onInvalid, seconds: timing?.seconds });
}
