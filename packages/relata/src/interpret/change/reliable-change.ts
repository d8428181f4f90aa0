import type { Available, Direction, ReliableChange } from '../../model/index.ts';
import type { ChangeSettings } from './change-settings.ts';
import type { Measurement } from './measurement.ts';
import { criterionOf, intervalLevel, METHODS } from './methods.ts';
import { towards } from './towards.ts';

/** A change from one score to another, held against errors of measurement by the chosen method. */
export function reliableChange(
  first: number,
  last: number,
  direction: Direction,
  by: Available<Measurement>,
  { method, level, group }: ChangeSettings,
): Available<ReliableChange> {
  if (by.status === 'unavailable') return by;
  if (by.standardError === 0) return { status: 'unavailable', reason: 'noErrorOfMeasurement' };
  const judged = METHODS[method].judge(first, last, by, group);
  if (judged.status === 'unavailable') return judged;
  const { estimate, standardError } = judged;
  const index = estimate / standardError;
  const criterion = criterionOf(method, level);
  const half = criterion * standardError;
  return {
    status: 'available',
    method,
    reliability: by.reliability,
    norm: by.norm,
    estimate,
    towards: towards(estimate, direction),
    standardError,
    index,
    criterion,
    reliable: Math.abs(index) > criterion,
    interval: { low: estimate - half, high: estimate + half, level: intervalLevel(method, level) },
  };
}
