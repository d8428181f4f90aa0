import { normalCdf } from '../../numeric/normal-cdf.ts';

/**
 * Share, 0 to 100, that a normal distribution puts outside a range.
 *
 * For how well the normal model fits a norm group: nobody can score outside the range of a
 * scale. In: mean, SD above 0 and range in the unit of the scale. Agrees with R's `pnorm` to
 * 1e-13.
 *
 * @example shareOutside({ mean: 2.3, sd: 3.3 }, [0, 27]) // 24.29…
 */
export const shareOutside = (
  { mean, sd }: { readonly mean: number; readonly sd: number },
  [lowest, highest]: readonly [lowest: number, highest: number],
): number => 100 * (normalCdf((lowest - mean) / sd) + normalCdf((mean - highest) / sd));
