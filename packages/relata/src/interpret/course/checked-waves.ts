import { type Instrument, OptionError, type Result } from '../../model/index.ts';

/** One wave of a person: when it was, and the result of its answers. */
export interface Wave {
  /** A number in any unit: weeks, days; trends are per unit. */
  readonly time: number;
  readonly result: Result;
}

const scoredBy = ({ provenance: { definitionHash, form, missingOverride, onInvalid } }: Result) =>
  JSON.stringify([definitionHash, form, missingOverride, onInvalid]);

/**
 * The waves in order of time. Throws `OptionError` `badWave` where there is none, or where
 * results are not all of this instrument, one form and one way of scoring.
 */
export function checkedWaves(
  { definitionHash }: Pick<Instrument, 'definitionHash'>,
  waves: readonly Wave[],
): readonly [Wave, ...Wave[]] {
  const [first, ...others] = waves.toSorted((a, b) => a.time - b.time);
  if (!first) throw new OptionError('badWave', 'one wave or more', null);
  const one = scoredBy(first.result);
  for (const { result } of [first, ...others]) {
    if (result.provenance.definitionHash !== definitionHash || scoredBy(result) !== one) {
      const expected = 'results of this instrument, all scored by one form and the same options';
      throw new OptionError('badWave', expected, null);
    }
  }
  return [first, ...others];
}
