import type { Interpretation, InterpretOptions } from '../../model/index.ts';
import { type Interpreted, interpreter, type ScoredScales } from './interpreter.ts';

/**
 * What one respondent's scores mean: each scale compared with the chosen norm group, what the
 * chosen reliability leaves open about it, its band and the cut-offs on file.
 *
 * Norm groups and reliabilities are chosen (`references`), never taken by default; what rests
 * on one that is not there is `unavailable`, with the reason. The answers are scored before
 * (`score`), and nothing is scored here. Throws `OptionError` where a choice cannot be used,
 * the level is none, or the result is one of another instrument.
 *
 * @example
 * const result = score(phq9, answers);
 * if (result.kind === 'scored')
 *   interpret(phq9, result, {
 *     published: findNorms('phq-9'),
 *     references: { norm: { population: 'German primary care' }, reliability: { coefficient: 'icc' } },
 *   });
 */
export const interpret = <R extends ScoredScales>(
  instrument: Interpreted,
  result: R,
  options: InterpretOptions = {},
): Interpretation<keyof R['scales'] & string> =>
  interpreter(instrument, Object.keys(result.scales), options)(result);
