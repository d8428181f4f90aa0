/**
 * The true score as a group's reliability has it: the score, moved towards the group's mean.
 *
 * mean + reliability × (score − mean), Kelley's formula. In the unit of the scale: the score at
 * a reliability of 1, the mean at 0. Kelley (1947), *Fundamentals of Statistics*; R:
 * `r * (x - m) + m`, to 1e-15.
 *
 * @example regressedScore(32.5, 40, 0.8) // 34
 */
export const regressedScore = (score: number, mean: number, reliability: number): number =>
  mean + reliability * (score - mean);
