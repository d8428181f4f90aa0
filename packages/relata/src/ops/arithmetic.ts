/** Rounds to the nearest whole number, halves up. */
export const roundHalfUp = (value: number): number => Math.floor(value + 0.5);

/** The n-th root as every back end takes it: square roots exactly, others by a power. */
export const root = (value: number, degree: number): number =>
  degree === 1 ? value : degree === 2 ? Math.sqrt(value) : value ** (1 / degree);

/** Value of a table's last row that starts at or below the argument. */
export function lookedUp(
  value: number,
  from: readonly number[],
  values: readonly number[],
): number {
  let row = 0;
  while (row + 1 < from.length && (from[row + 1] as number) <= value) row++;
  return values[row] as number;
}

/** Sum or mean of the present among `count` terms, prorated where some are absent. */
export function pooled(
  op: {
    readonly kind: 'sum' | 'mean';
    readonly of: { readonly length: number };
    readonly prorate?: boolean;
    readonly round: boolean;
  },
  sum: number,
  present: number,
): number {
  const of = op.of.length;
  if (present === of) return op.kind === 'mean' ? sum / of : sum;
  if (present === 0) return Number.NaN;
  if (op.kind === 'sum' && !op.prorate) return sum;
  if (op.round) {
    const whole = roundHalfUp((sum * of) / present);
    return op.kind === 'mean' ? whole / of : whole;
  }
  return op.kind === 'mean' ? sum / present : (sum * of) / present;
}

/** Scores nearer than this to the edge of a band are at the edge: rounding moves nobody over it. */
export const EDGE = 1e-9;

/** Whether a score is at or above the edge of a band. */
export const reaches = (score: number, edge: number): boolean => score >= edge - EDGE;
