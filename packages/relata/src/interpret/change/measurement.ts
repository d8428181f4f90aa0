import type { Available, NormUsed, ReliabilityUsed } from '../../model/index.ts';
import { standardErrorOfMeasurement } from '../../numeric/standard-error-of-measurement.ts';
import type { References } from '../reference/references-for.ts';

/** A norm group whose SD is known. */
export type GroupUsed = NormUsed & { readonly sd: number };

/** How precisely a scale measures, and by whose figures. */
export interface Measurement {
  readonly norm: GroupUsed;
  readonly reliability: ReliabilityUsed;
  readonly standardError: number;
}

/** A norm group, where its SD is known. */
export function groupWithSd(group: References['norm']): Available<{ readonly norm: GroupUsed }> {
  if (group.status === 'unavailable') return group;
  const { norm } = group;
  return norm.sd === null
    ? { status: 'unavailable', reason: 'normWithoutSd' }
    : { status: 'available', norm: { ...norm, sd: norm.sd } };
}

/** The standard error of measurement: from the SD of the norm group and the reliability. */
export function measurement(references: References): Available<Measurement> {
  const { reliability: chosen } = references;
  if (chosen.status === 'unavailable') return chosen;
  const group = groupWithSd(references.norm);
  if (group.status === 'unavailable') return group;
  const { norm } = group;
  const { reliability } = chosen;
  const standardError = standardErrorOfMeasurement(norm.sd, reliability.value);
  return { status: 'available', norm, reliability, standardError };
}
