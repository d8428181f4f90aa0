import type { Available, BaselineChange, Direction } from '../../model/index.ts';
import { mean } from '../../numeric/mean.ts';
import { normalQuantile } from '../../numeric/normal-quantile.ts';
import { standardErrorFromBaseline } from '../../numeric/standard-error-from-baseline.ts';
import type { ChangeSettings } from './change-settings.ts';
import type { Measurement } from './measurement.ts';
import { towards } from './towards.ts';

/** The last score against the mean of the first ones; at least one wave comes after the baseline. */
export function fromBaseline(
  scores: readonly number[],
  direction: Direction,
  by: Available<Measurement>,
  { baselineWaves: waves, level }: ChangeSettings,
): Available<BaselineChange> {
  const last = scores.at(-1);
  const baselineMean = mean(scores.slice(0, waves));
  if (scores.length <= waves || last === undefined || baselineMean === null) {
    return { status: 'unavailable', reason: 'tooFewWaves' };
  }
  const difference = last - baselineMean;
  const said = { baselineMean, waves, difference, towards: towards(difference, direction) };
  if (by.status === 'unavailable') {
    return { status: 'available', ...said, standardError: null, interval: by };
  }
  const standardError = standardErrorFromBaseline(by.standardError, waves);
  const half = normalQuantile((1 + level) / 2) * standardError;
  const [low, high] = [difference - half, difference + half];
  const interval = { status: 'available', low, high, level } as const;
  return { status: 'available', ...said, standardError, interval };
}
