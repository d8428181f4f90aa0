import type { UnavailableReason } from '../../model/index.ts';
import { chiSquareUpper } from '../../numeric/chi-square-upper.ts';
import type { PairwiseMoments } from '../../numeric/pairwise-moments.ts';
import type { Totals } from './answers.ts';
import { distanceBy, type SquaredDistance } from './distance.ts';
import { emptyIndex, settle } from './index-column.ts';
import type { SampleQuality, TakeRow } from './types.ts';

type Found = SampleQuality['mahalanobis'];

/** Covariances in units of both standard deviations; null where some two items are never answered together. */
function scaledCovariances(moments: PairwiseMoments, varying: readonly number[]) {
  const size = varying.length;
  const scales = Float64Array.from(varying, (item) => Math.sqrt(moments.covariance(item, item)));
  const matrix = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      const shared = moments.covariance(varying[i] as number, varying[j] as number);
      if (Number.isNaN(shared)) return null;
      const entry = shared / ((scales[i] as number) * (scales[j] as number));
      matrix[i * size + j] = entry;
      matrix[j * size + i] = entry;
    }
  }
  return { matrix, scales };
}

interface Measure {
  readonly distance: SquaredDistance;
  readonly scales: Float64Array;
}

/** How distances are measured in this sample, or why they cannot be. */
function measureIn(
  { used }: Totals,
  moments: PairwiseMoments,
  varying: readonly number[],
): Measure | UnavailableReason {
  if (used.respondents < 2) return 'tooFewRespondents';
  if (varying.length === 0) return 'constantAnswers';
  if (used.respondents <= varying.length) return 'tooFewRespondents';
  const scaled = scaledCovariances(moments, varying);
  if (!scaled) return 'tooFewRespondents';
  const distance = distanceBy(scaled.matrix, varying.length);
  return distance ? { distance, scales: scaled.scales } : 'singularCovariance';
}

/** D² of every respondent, by pairwise complete covariances and over the items answered. */
export function mahalanobis(totals: Totals, moments: PairwiseMoments): [Found, TakeRow] {
  const { constant, used } = totals;
  const varying = constant.flatMap((flat, item) => (flat ? [] : [item]));
  const constantItems = constant.flatMap((flat, item) => (flat ? [item] : []));
  const p = new Float64Array(used.rows).fill(Number.NaN);
  const index = emptyIndex(used.rows);
  const measure = measureIn(totals, moments, varying);
  const scored = new Float64Array(varying.length);
  function squared(row: number, deviations: Float64Array): number | UnavailableReason {
    if (typeof measure === 'string') return measure;
    let answered = 0;
    for (let i = 0; i < varying.length; i++) {
      const z = (deviations[varying[i] as number] as number) / (measure.scales[i] as number);
      scored[i] = z;
      if (z === z) answered++;
    }
    if (answered === 0) return 'tooFewItems';
    const found = measure.distance(scored, answered);
    index.used[row] = answered;
    p[row] = chiSquareUpper(found, answered);
    return found;
  }
  const take: TakeRow = (row, _, deviations) => settle(index, row, squared(row, deviations));
  return [{ ...index, p, constantItems }, take];
}
