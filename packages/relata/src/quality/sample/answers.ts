import { OptionError } from '../../model/index.ts';
import type { AnswerColumn, SampleUsed } from './types.ts';

/** A sample's answers, read respondent by respondent from columns that stay as they are. */
export interface Answers {
  readonly rows: number;
  readonly items: number;
  /** Writes one respondent's answers, NaN where missing; answers how many there are. */
  read(row: number, into: Float64Array): number;
}

export function answersIn(columns: readonly AnswerColumn[], missing = Number.NaN): Answers {
  const items = columns.length;
  const rows = columns[0]?.length ?? 0;
  const uneven = columns.find((column) => column.length !== rows);
  if (uneven) throw new OptionError('badColumns', `${rows} values in every column`, uneven.length);
  return {
    rows,
    items,
    read(row, into) {
      let answered = 0;
      for (let item = 0; item < items; item++) {
        const value = (columns[item] as AnswerColumn)[row] as number;
        const there = value === value && value !== missing;
        into[item] = there ? value : Number.NaN;
        if (there) answered++;
      }
      return answered;
    },
  };
}

/** What each item's answers come to, and who gave them. */
export interface Totals {
  readonly used: SampleUsed;
  /** Answers to each item, their sum and their mean; 0 where there are none. */
  readonly counts: Float64Array;
  readonly sums: Float64Array;
  readonly means: Float64Array;
  /** Whether all answers to an item are the same, or there are none. */
  readonly constant: readonly boolean[];
}

/** The first pass over a sample. */
export function totalsOf(answers: Answers): Totals {
  const { items, rows } = answers;
  const row = new Float64Array(items);
  const counts = new Float64Array(items);
  const sums = new Float64Array(items);
  const lowest = new Float64Array(items).fill(Number.POSITIVE_INFINITY);
  const highest = new Float64Array(items).fill(Number.NEGATIVE_INFINITY);
  let respondents = 0;
  let complete = 0;
  for (let i = 0; i < rows; i++) {
    const answered = answers.read(i, row);
    if (answered > 0) respondents++;
    if (answered === items && items > 0) complete++;
    for (let item = 0; item < items; item++) {
      const value = row[item] as number;
      if (value !== value) continue;
      counts[item] = (counts[item] as number) + 1;
      sums[item] = (sums[item] as number) + value;
      if (value < (lowest[item] as number)) lowest[item] = value;
      if (value > (highest[item] as number)) highest[item] = value;
    }
  }
  return {
    used: { rows, respondents, complete, items },
    counts,
    sums,
    means: sums.map((sum, item) => sum / Math.max(1, counts[item] as number)),
    constant: Array.from(lowest, (low, item) => !(low < (highest[item] as number))),
  };
}
