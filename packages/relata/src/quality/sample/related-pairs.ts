import type { UnavailableReason } from '../../model/index.ts';
import { pairedCorrelation } from '../../numeric/paired-correlation.ts';
import type { PairwiseMoments } from '../../numeric/pairwise-moments.ts';
import type { Totals } from './answers.ts';
import { emptyIndex, settle } from './index-column.ts';
import type { PairIndex, RelatedPair, TakeRow } from './types.ts';

/** Two respondents always lie on a line. */
export const FEWEST = 3;

function pairsWhere(
  moments: PairwiseMoments,
  items: number,
  related: (r: number) => boolean,
): RelatedPair[] {
  const pairs: RelatedPair[] = [];
  for (let first = 0; first < items; first++) {
    for (let second = first + 1; second < items; second++) {
      const n = moments.n(first, second);
      if (n < FEWEST) continue;
      const r = moments.correlation(first, second);
      if (related(r)) pairs.push({ first, second, r, n });
    }
  }
  return pairs;
}

/** Each respondent's correlation over the pairs of items that are related in the sample. */
export function relatedPairs(
  { used }: Totals,
  moments: PairwiseMoments,
  related: (r: number) => boolean,
  { threshold, atLeast }: Pick<PairIndex, 'threshold' | 'atLeast'>,
): [PairIndex, TakeRow] {
  const pairs = pairsWhere(moments, used.items, related);
  const index = emptyIndex(used.rows);
  const firsts = Int32Array.from(pairs, ({ first }) => first);
  const seconds = Int32Array.from(pairs, ({ second }) => second);
  const left = new Float64Array(pairs.length);
  const right = new Float64Array(pairs.length);
  const none: UnavailableReason = used.respondents < FEWEST ? 'tooFewRespondents' : 'noPairs';

  function correlation(row: number, answers: Float64Array): number | UnavailableReason {
    if (pairs.length === 0) return none;
    let count = 0;
    for (let pair = 0; pair < firsts.length; pair++) {
      const a = answers[firsts[pair] as number] as number;
      const b = answers[seconds[pair] as number] as number;
      if (a !== a || b !== b) continue;
      left[count] = a;
      right[count++] = b;
    }
    index.used[row] = count;
    if (count < atLeast) return 'tooFewPairs';
    const r = pairedCorrelation(left, right, count);
    return r === r ? r : 'constantAnswers';
  }
  const take: TakeRow = (row, answers) => settle(index, row, correlation(row, answers));
  return [{ ...index, threshold, atLeast, pairs }, take];
}
