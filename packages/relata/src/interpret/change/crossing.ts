import type { Available, ClinicalCutOffs, Crossing, Direction } from '../../model/index.ts';
import { regressedScore } from '../../numeric/regressed-score.ts';
import { trueVarianceShare } from '../../numeric/true-variance-share.ts';
import type { ChangeSettings } from './change-settings.ts';
import type { Measurement } from './measurement.ts';
import { criterionOf } from './methods.ts';
import { signOf } from './towards.ts';

/** How many standard errors the last true score is past the cut-off, by Hageman and Arrindell. */
function pastCutOff(
  last: number,
  cutOff: number,
  by: Available<Measurement>,
  { group }: ChangeSettings,
): Available<{ readonly index: number }> {
  if (by.status === 'unavailable') return by;
  if (by.standardError === 0) return { status: 'unavailable', reason: 'noErrorOfMeasurement' };
  if (group === null) return { status: 'unavailable', reason: 'noGroupChange' };
  const { lastMean, lastSd } = group;
  const share = trueVarianceShare(lastSd * lastSd, by.standardError * by.standardError);
  if (share === null || share <= 0) return { status: 'unavailable', reason: 'noTrueVariance' };
  const past = regressedScore(last, lastMean, share) - cutOff;
  return { status: 'available', index: past / (Math.sqrt(share) * by.standardError) };
}

/** On which side of the cut-off a person started and ended. */
export function crossing(
  first: number,
  last: number,
  direction: Direction,
  found: Available<ClinicalCutOffs>,
  by: Available<Measurement>,
  settings: ChangeSettings,
): Available<Crossing> {
  if (found.status === 'unavailable') return found;
  const { value, scores } = found;
  const sign = signOf(direction);
  const startedClinical = (value - first) * sign > 0;
  if (scores === 'observed') {
    const endedFunctional = (last - value) * sign > 0;
    return { status: 'available', startedClinical, endedFunctional, index: null };
  }
  const past = pastCutOff(last, value, by, settings);
  if (past.status === 'unavailable') return past;
  const index = past.index * sign;
  const endedFunctional = index > criterionOf(settings.method, settings.level);
  return { status: 'available', startedClinical, endedFunctional, index };
}
