import type { Available, DifferenceConfidence, SideError } from '../../model/index.ts';
import { differenceError } from '../../numeric/difference-error.ts';
import { normalQuantile } from '../../numeric/normal-quantile.ts';
import { standardErrorOfMeasurement } from '../../numeric/standard-error-of-measurement.ts';
import type { References } from '../reference/references-for.ts';

/** One side's standard error of measurement, from its own reliability and SD. */
function sideError({ norm, reliability }: References): Available<SideError> {
  if (reliability.status === 'unavailable') return reliability;
  if (norm.status === 'unavailable') return norm;
  const { sd } = norm.norm;
  if (sd === null) return { status: 'unavailable', reason: 'normWithoutSd' };
  return {
    status: 'available',
    reliability: reliability.reliability,
    norm: norm.norm,
    standardErrorOfMeasurement: standardErrorOfMeasurement(sd, reliability.reliability.value),
  };
}

/** A difference held against the errors of measurement of both sides; the first side's want is named first. */
export function differenceConfidence(
  difference: number,
  first: References,
  second: References,
  level: number,
): Available<DifferenceConfidence> {
  const [one, other] = [sideError(first), sideError(second)];
  if (one.status === 'unavailable') return one;
  if (other.status === 'unavailable') return other;
  const { status: _, ...mine } = one;
  const { status: __, ...theirs } = other;
  const standardError = differenceError(
    one.standardErrorOfMeasurement,
    other.standardErrorOfMeasurement,
  );
  const half = normalQuantile((1 + level) / 2) * standardError;
  return {
    status: 'available',
    first: mine,
    second: theirs,
    standardError,
    interval: { low: difference - half, high: difference + half, level },
    beyondError: Math.abs(difference) > half,
  };
}
