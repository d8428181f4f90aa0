import type { CorrelationMatrix } from '../../numeric/correlation-matrix.ts';

/** An answer and the way in which it counts. */
export interface Keyed {
  readonly field: number;
  readonly sign: number;
}

/**
 * Correlation of one keyed item with the sum of other keyed items, all of them standardised, by
 * the correlations of every two. Null where that sum does not vary or nothing is left of it.
 */
export function itemRest(
  { r }: Pick<CorrelationMatrix, 'r'>,
  item: Keyed,
  rest: readonly Keyed[],
): number | null {
  const others = rest.filter(({ field }) => field !== item.field && r[field]?.[field] === 1);
  if (others.length === 0 || r[item.field]?.[item.field] !== 1) return null;
  const between = (a: Keyed, b: Keyed) => a.sign * b.sign * (r[a.field]?.[b.field] ?? 0);
  let shared = 0;
  let spread = 0;
  for (const one of others) {
    shared += between(item, one);
    for (const other of others) spread += between(one, other);
  }
  if (spread <= 1e-9) return null;
  return Math.max(-1, Math.min(1, shared / Math.sqrt(spread)));
}

/** Mean correlation of every two of some keyed items; null where there are not two. */
export function meanCorrelation(
  { r }: Pick<CorrelationMatrix, 'r'>,
  items: readonly Keyed[],
): number | null {
  let sum = 0;
  let pairs = 0;
  items.forEach((a, i) => {
    for (const b of items.slice(i + 1)) {
      const found = r[a.field]?.[b.field] ?? null;
      if (found === null) continue;
      sum += a.sign * b.sign * found;
      pairs++;
    }
  });
  return pairs === 0 ? null : sum / pairs;
}
