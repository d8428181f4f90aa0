/**
 * Standard error of measurement: how far errors of measurement move a score, as a standard
 * deviation.
 *
 * SD × √(1 − reliability), of classical test theory. In: the SD of a group in the unit of the
 * scale, and the reliability in that group, 0 to 1. Out: the unit of the scale, 0 to the SD.
 * Lord and Novick (1968), *Statistical Theories of Mental Test Scores*; R: `sd * sqrt(1 - r)`,
 * to the last digit.
 *
 * @example standardErrorOfMeasurement(7.5, 0.8) // 3.3541…
 */
export const standardErrorOfMeasurement = (sd: number, reliability: number): number =>
  sd * Math.sqrt(1 - reliability);
