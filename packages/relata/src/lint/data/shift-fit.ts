import type { CorrelationMatrix } from '../../numeric/correlation-matrix.ts';
import type { KeyedScale } from './keyed-scale.ts';

/** How well a key fits when each item's answers stand some columns further on. */
export interface ShiftFit {
  /** Mean keyed correlation of every two items of one scale. */
  readonly within: number;
  /**
   * How much more items correlate with their own scale than with others: the mean, over items, of
   * the mean keyed correlation with the items of its scale, less the mean size of that with each
   * other scale. Where all items have one thing in common, this still tells scales apart.
   */
  readonly contrast: number;
}

const average = (values: readonly number[]) =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Fit of a key whose items are read `by` columns further on, round the end. */
export function shiftFit(
  scales: readonly KeyedScale[],
  { r }: Pick<CorrelationMatrix, 'r'>,
  by: number,
): ShiftFit {
  const size = r.length;
  const keyed = scales.map(({ fields, signs }) =>
    fields.map((field, i) => ({ at: (field + by + size) % size, sign: signs[i] as number })),
  );
  const within: number[] = [];
  const contrasts: number[] = [];
  keyed.forEach((scale, s) => {
    for (const item of scale) {
      const mean = (others: typeof scale) =>
        average(
          others.flatMap(({ at, sign }) => {
            const found = at === item.at ? null : (r[item.at]?.[at] ?? null);
            return found === null ? [] : [item.sign * sign * found];
          }),
        );
      const own = mean(scale);
      const elsewhere = keyed.flatMap((other, t) => (t === s ? [] : [Math.abs(mean(other))]));
      within.push(own);
      contrasts.push(own - average(elsewhere));
    }
  });
  return { within: average(within), contrast: average(contrasts) };
}
