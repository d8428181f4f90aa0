/**
 * Variance of the differences of two scores in a group.
 *
 * s₁² + s₂² − 2 r s₁ s₂, written as (s₁ − s₂)² + 2 s₁ s₂ (1 − r), which loses nothing where
 * both go together closely. In the squared unit of the scale, 0 or more. Any textbook; R:
 * `s1^2 + s2^2 - 2 * r * s1 * s2`, to 1e-15 of s₁² + s₂².
 *
 * @example varianceOfDifferences(7.5, 10, 0.5) // 81.25
 */
export const varianceOfDifferences = (
  firstSd: number,
  lastSd: number,
  correlation: number,
): number => (firstSd - lastSd) ** 2 + 2 * firstSd * lastSd * (1 - correlation);
