/**
 * Standard error of the difference of two scores of different persons or informants.
 *
 * For whether two scores differ by more than errors of measurement. √(SEM₁² + SEM₂²), the errors
 * of the two taken as independent. In and out: the unit of the scores, 0 or more. With one
 * standard error of measurement for both it is that of `standardErrorOfDifference`, √2 × SEM. Any
 * textbook of test theory (Gulliksen, H. (1950). Theory of Mental Tests). Agrees with R's
 * `sqrt(a^2 + b^2)` to 1e-14.
 *
 * @example differenceError(0.3, 0.4) // 0.5
 */
export const differenceError = (first: number, second: number): number =>
  Math.sqrt(first * first + second * second);
