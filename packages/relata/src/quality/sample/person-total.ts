import type { UnavailableReason } from '../../model/index.ts';
import { pairedCorrelation } from '../../numeric/paired-correlation.ts';
import type { Totals } from './answers.ts';
import { emptyIndex, settle } from './index-column.ts';
import type { IndexColumn, TakeRow } from './types.ts';

/** Two items always lie on a line. */
const FEWEST_ITEMS = 3;

/** Correlation of each respondent's answers with the means of all others on those items. */
export function personTotal({ used, counts, sums }: Totals): [IndexColumn, TakeRow] {
  const index = emptyIndex(used.rows);
  const own = new Float64Array(used.items);
  const others = new Float64Array(used.items);

  function correlation(row: number, answers: Float64Array): number | UnavailableReason {
    if (used.respondents < 2) return 'tooFewRespondents';
    let count = 0;
    for (let item = 0; item < answers.length; item++) {
      const answer = answers[item] as number;
      const n = (counts[item] as number) - 1;
      if (answer !== answer || n < 1) continue;
      own[count] = answer;
      others[count++] = ((sums[item] as number) - answer) / n;
    }
    index.used[row] = count;
    if (count < FEWEST_ITEMS) return 'tooFewItems';
    const r = pairedCorrelation(own, others, count);
    return r === r ? r : 'constantAnswers';
  }
  const take: TakeRow = (row, answers) => settle(index, row, correlation(row, answers));
  return [index, take];
}
