/** Cronbach's alpha, and what it was worked out over. */
export interface CronbachAlpha {
  readonly alpha: number;
  readonly items: number;
  /** Respondents who answered every item. */
  readonly respondents: number;
}

/** Sample variance, in two passes. */
function variance(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  const centre = sum / values.length;
  let squares = 0;
  for (const value of values) squares += (value - centre) ** 2;
  return squares / (values.length - 1);
}

/** The columns without the rows in which some answer is missing. */
function completeRows(columns: readonly ArrayLike<number>[]): Float64Array[] {
  const count = Math.min(...columns.map((column) => column.length));
  const rows: number[] = [];
  for (let row = 0; row < count; row++) {
    if (columns.every((column) => !Number.isNaN(column[row]))) rows.push(row);
  }
  return columns.map((column) => Float64Array.from(rows, (row) => column[row] as number));
}

/**
 * Cronbach's alpha: how consistent the items of one scale are with each other.
 *
 * For a scale that sums or averages its items. k ÷ (k − 1) × (1 − the items' variances, summed,
 * ÷ the variance of the sum score), with sample variances, over the respondents who answered
 * every item. The columns are *keyed* answers, one an item: reverse-keyed items already
 * reversed, a missing answer NaN. No units; at most 1, and below 0 where items contradict each
 * other. Cronbach (1951); agrees with `raw_alpha` of R's `psych::alpha` to 1e-6, the precision
 * of the figures compared. Null for fewer than 2 items or 2 complete rows, and where the sum
 * score is constant. A constant item counts as one of the k (`psych::alpha` drops it).
 *
 * @example cronbachAlpha([[1, 2, 3], [1, 3, 2]]) // { alpha: 0.6666666666666667, items: 2, respondents: 3 }
 */
export function cronbachAlpha(columns: readonly ArrayLike<number>[]): CronbachAlpha | null {
  const items = columns.length;
  if (items < 2) return null;
  const complete = completeRows(columns);
  const respondents = (complete[0] as Float64Array).length;
  if (respondents < 2) return null;
  const total = new Float64Array(respondents);
  let within = 0;
  for (const column of complete) {
    within += variance(column);
    for (let row = 0; row < respondents; row++) {
      total[row] = (total[row] as number) + (column[row] as number);
    }
  }
  const whole = variance(total);
  if (whole <= 1e-12 * Math.max(1, within)) return null;
  return { alpha: (items / (items - 1)) * (1 - within / whole), items, respondents };
}
