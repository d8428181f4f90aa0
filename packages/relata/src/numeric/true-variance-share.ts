/**
 * Reliability of a score from its variance and that of its errors: the share that is no error.
 *
 * 1 − error variance ÷ variance, as classical test theory defines it. Of the scores of a group
 * whose SD is not that of the group in which the reliability was found; and of differences,
 * whose errors have twice the variance. At most 1; 0 or less where errors would vary more than
 * the scores. Both variances in one unit; null where nothing varies. Hageman, W. J. J. M., &
 * Arrindell, W. A. (1999). Establishing clinically significant change: increment of precision
 * and the distinction between individual and group level of analysis. Behaviour Research and
 * Therapy, 37(12), 1169-1193. R: `(sd^2 - sem^2) / sd^2`, to 1e-14.
 *
 * @example trueVarianceShare(7.5 ** 2, 11.25) // 0.8
 */
export const trueVarianceShare = (variance: number, errorVariance: number): number | null =>
  variance > 0 ? 1 - errorVariance / variance : null;
