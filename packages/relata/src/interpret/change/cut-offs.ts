import type {
  Available,
  ClinicalCutOffs,
  CutOffKind,
  Direction,
  Unavailable,
} from '../../model/index.ts';
import { clinicalCutOffs } from '../../numeric/clinical-cut-offs.ts';
import { trueVarianceShare } from '../../numeric/true-variance-share.ts';
import type { References } from '../reference/references-for.ts';
import type { ChangeSettings } from './change-settings.ts';
import { type GroupUsed, groupWithSd, type Measurement } from './measurement.ts';
import { METHODS } from './methods.ts';
import { signOf } from './towards.ts';

type Side = 'clinical' | 'functional';

const NEEDS: { readonly [K in CutOffKind]: readonly Side[] } = {
  a: ['clinical'],
  b: ['functional'],
  c: ['clinical', 'functional'],
};

const unavailable = (reason: Unavailable['reason']): Unavailable => ({
  status: 'unavailable',
  reason,
});

/** The group as its true scores are spread; the mean stays. Null where its errors vary as much as its scores. */
function asTrueScores({ mean, sd }: GroupUsed, by: Measurement) {
  const share = trueVarianceShare(sd * sd, by.standardError * by.standardError);
  return share !== null && share > 0 ? { mean, sd: sd * Math.sqrt(share) } : null;
}

/**
 * The cut-offs of Jacobson and Truax, on observed scores, or on true scores where the method
 * compares those. Unavailable where the one that decides cannot be worked out.
 */
export function cutOffs(
  references: References,
  direction: Direction,
  by: Available<Measurement>,
  { method, cutOff: used }: ChangeSettings,
): Available<ClinicalCutOffs> {
  const sign = signOf(direction);
  if (sign === 0) return unavailable('neitherDirectionBetter');
  const groups = {
    clinical: groupWithSd(references.clinical),
    functional: groupWithSd(references.functional),
  };
  for (const side of NEEDS[used]) {
    const group = groups[side];
    if (group.status === 'unavailable') return group;
  }
  const of = (side: Side) => {
    const group = groups[side];
    return group.status === 'available' ? group.norm : null;
  };
  const clinical = of('clinical');
  const functional = of('functional');
  if (clinical && functional && (functional.mean - clinical.mean) * sign <= 0) {
    return unavailable('groupsOutOfOrder');
  }
  const { trueScores } = METHODS[method];
  if (trueScores && by.status === 'unavailable') return by;
  const spread = (group: GroupUsed | null) =>
    group && trueScores && by.status === 'available' ? asTrueScores(group, by) : group;
  const { a, b, c } = clinicalCutOffs(spread(clinical), spread(functional), sign > 0);
  const value = { a, b, c }[used];
  if (value === null) return unavailable('noTrueVariance');
  const scores = trueScores ? 'true' : 'observed';
  return { status: 'available', a, b, c, used, value, scores, clinical, functional };
}
