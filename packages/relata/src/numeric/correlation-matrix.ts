/** Correlations of every pair of columns, and the respondents behind each. */
export interface CorrelationMatrix {
  /** Pearson's r by column and column; null where it is undefined. */
  readonly r: readonly (readonly (number | null)[])[];
  /** Respondents who answered both. */
  readonly n: readonly (readonly number[])[];
}

interface Column {
  /** Deviations from the column's mean; 0 where missing. */
  readonly values: Float64Array;
  /** 1 where an answer is there. */
  readonly there: Uint8Array;
  readonly complete: boolean;
}

function columnOf(values: ArrayLike<number>): Column {
  const count = values.length;
  const there = new Uint8Array(count);
  let sum = 0;
  let present = 0;
  for (let i = 0; i < count; i++) {
    const value = values[i] as number;
    if (value !== value) continue;
    there[i] = 1;
    sum += value;
    present++;
  }
  const centre = present > 0 ? sum / present : 0;
  const off = new Float64Array(count);
  for (let i = 0; i < count; i++) if (there[i]) off[i] = (values[i] as number) - centre;
  return { values: off, there, complete: present === count };
}

/** Share of a variance below which it is rounding noise. */
const NOISE = 1e-12;

function pair(a: Column, b: Column): { r: number | null; n: number } {
  const count = Math.min(a.values.length, b.values.length);
  let n = 0;
  let [x, y, xx, yy, xy] = [0, 0, 0, 0, 0];
  const all = a.complete && b.complete;
  for (let i = 0; i < count; i++) {
    if (!all && !(a.there[i] && b.there[i])) continue;
    const one = a.values[i] as number;
    const other = b.values[i] as number;
    n++;
    x += one;
    y += other;
    xx += one * one;
    yy += other * other;
    xy += one * other;
  }
  if (n < 2) return { r: null, n };
  const spreadA = xx - (x * x) / n;
  const spreadB = yy - (y * y) / n;
  if (spreadA <= NOISE * Math.max(1, xx) || spreadB <= NOISE * Math.max(1, yy)) {
    return { r: null, n };
  }
  const r = (xy - (x * y) / n) / Math.sqrt(spreadA * spreadB);
  return { r: Math.max(-1, Math.min(1, r)), n };
}

/**
 * Pearson correlations of every two items, over the respondents who answered both.
 *
 * For looking at a key from the data's side. Of each pair: the covariance divided by both
 * standard deviations, pairwise complete. No units, −1 to 1, symmetric, 1 on the diagonal.
 * Pearson (1896); agrees with R's `cor(x, use = "pairwise.complete.obs")` to 1e-10. Missing
 * answers are NaN. Null, never NaN, where a pair has fewer than 2 respondents or one of the two
 * items is constant among them. The work grows with the square of the columns times the rows.
 *
 * @example correlationMatrix([[1, 2, 3], [2, 4, 6], [1, 1, 1]]).r // [[1, 1, null], [1, 1, null], [null, null, null]]
 */
export function correlationMatrix(columns: readonly ArrayLike<number>[]): CorrelationMatrix {
  const read = columns.map(columnOf);
  const r: (number | null)[][] = columns.map(() => []);
  const n: number[][] = columns.map(() => []);
  for (let i = 0; i < read.length; i++) {
    for (let j = 0; j <= i; j++) {
      const found = pair(read[i] as Column, read[j] as Column);
      const value = i === j && found.r !== null ? 1 : found.r;
      (r[i] as (number | null)[])[j] = value;
      (r[j] as (number | null)[])[i] = value;
      (n[i] as number[])[j] = found.n;
      (n[j] as number[])[i] = found.n;
    }
  }
  return { r, n };
}
