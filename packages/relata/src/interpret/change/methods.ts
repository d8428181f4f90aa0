import type { Available, ChangeMethod, GroupChange } from '../../model/index.ts';
import { normalQuantile } from '../../numeric/normal-quantile.ts';
import { regressedScore } from '../../numeric/regressed-score.ts';
import { standardErrorOfDifference } from '../../numeric/standard-error-of-difference.ts';
import { trueVarianceShare } from '../../numeric/true-variance-share.ts';
import { varianceOfDifferences } from '../../numeric/variance-of-differences.ts';
import type { Measurement } from './measurement.ts';

/** A change and its standard error; their quotient is the index. */
interface Judged {
  readonly estimate: number;
  readonly standardError: number;
}

type Judge = (
  first: number,
  last: number,
  by: Measurement,
  group: GroupChange | null,
) => Available<Judged>;

interface Method {
  readonly judge: Judge;
  /** Whether each way is tested at 1 − level, or both together. */
  readonly sides: 1 | 2;
  /** Whether cut-offs and the last score are compared as true scores. */
  readonly trueScores: boolean;
}

const jacobsonTruax: Judge = (first, last, { standardError }) => ({
  status: 'available',
  estimate: last - first,
  standardError: standardErrorOfDifference(standardError),
});

const edwardsNunnally: Judge = (first, last, { norm, reliability, standardError }) => ({
  status: 'available',
  estimate: last - regressedScore(first, norm.mean, reliability.value),
  standardError,
});

const hagemanArrindell: Judge = (first, last, { norm, standardError }, group) => {
  if (group === null) return { status: 'unavailable', reason: 'noGroupChange' };
  const variance = varianceOfDifferences(norm.sd, group.lastSd, group.correlation);
  const error = standardErrorOfDifference(standardError);
  const share = trueVarianceShare(variance, error * error);
  if (share === null || share <= 0) return { status: 'unavailable', reason: 'noTrueVariance' };
  return {
    status: 'available',
    estimate: regressedScore(last - first, group.lastMean - norm.mean, share),
    standardError: Math.sqrt(share) * error,
  };
};

export const METHODS: { readonly [M in ChangeMethod]: Method } = {
  jacobsonTruax: { judge: jacobsonTruax, sides: 2, trueScores: false },
  edwardsNunnally: { judge: edwardsNunnally, sides: 2, trueScores: false },
  hagemanArrindell: { judge: hagemanArrindell, sides: 1, trueScores: true },
};

/** Beyond how many standard errors a change is reliable: 1.96 at 0.95, or 1.64 where each way is tested. */
export const criterionOf = (method: ChangeMethod, level: number): number =>
  normalQuantile(1 - (1 - level) / METHODS[method].sides);

/** The level of the interval that leaves out 0 where a change is reliable: the level itself, or 0.9 for 0.95. */
export const intervalLevel = (method: ChangeMethod, level: number): number =>
  METHODS[method].sides === 2 ? level : Number((2 * level - 1).toPrecision(12));
