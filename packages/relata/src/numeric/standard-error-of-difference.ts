/**
 * Standard error of the difference of two scores of one person on one scale.
 *
 * √2 × standard error of measurement, since both scores carry errors, which are taken to be
 * independent and of one size. In the unit of the scale. Christensen, L., & Mendoza, J. L.
 * (1986). A method of assessing change in a single subject: An alteration of the RC index.
 * Behavior Therapy, 17(3), 305-308. R: `sqrt(2 * sem^2)`, to 1e-15.
 *
 * @example standardErrorOfDifference(3.3541) // 4.7434…
 */
export const standardErrorOfDifference = (standardErrorOfMeasurement: number): number =>
  Math.SQRT2 * standardErrorOfMeasurement;
