import type { Interval, NormComparison, NormUsed, ScoreConfidence } from 'relata';
import { plainNumber } from '../number.ts';

const n = (value: number) => plainNumber(value, 'en');
const percent = ({ level }: Interval) => `${n(level * 100)}\u00a0%`;

/** A group by its name, with what is known of it. */
function group(norm: NormUsed): string {
  const facts = [
    norm.from === 'published' && norm.year !== undefined ? `${norm.year}` : null,
    norm.n === null ? 'its size is not known' : `${norm.n} people`,
    `mean ${n(norm.mean)}`,
    norm.sd === null ? null : `standard deviation ${n(norm.sd)}`,
  ].filter((fact) => fact !== null);
  const name =
    norm.from === 'published'
      ? norm.population
      : `“${norm.label}”, figures brought by whoever made this report`;
  return `${name} (${facts.join(', ')})`;
}

const sharp = (share: number) =>
  share < 1 ? 'fewer than 1' : share > 99 ? 'more than 99' : `about ${Math.round(share)}`;

/** What is said about a score beside a group, and about its exactness. */
export const meaning = {
  comparison({
    norm,
    percentile,
    percentileInterval,
    outsideRange,
    z,
    t,
  }: NormComparison): string[] {
    const open =
      percentileInterval.status === 'available'
        ? [
            `The size of the group leaves this open from ${sharp(percentileInterval.low)} to ${sharp(percentileInterval.high)} (${percent(percentileInterval)} interval).`,
          ]
        : [];
    return [
      `The group is ${group(norm)}.`,
      `In this group ${sharp(percentile)} of 100 people have a lower score, if its scores spread in a bell curve.`,
      ...open,
      ...(outsideRange >= 1
        ? [
            `A bell curve would put ${sharp(outsideRange)} of 100 people of this group outside the scale, where nobody can be, so that these numbers are rough.`,
          ]
        : []),
      `In units of the field: z = ${n(z)}, T = ${n(t)}.`,
    ];
  },
  confidence({ reliability, observed, trueScore, standardErrorOfMeasurement }: ScoreConfidence) {
    const from =
      reliability.from === 'published' ? reliability.population : `“${reliability.label}”`;
    const kind = reliability.coefficient === null ? '' : `${reliability.coefficient}, `;
    return [
      `No score is exact. With a reliability of ${n(reliability.value)} (${kind}${from}), errors of measurement leave the score open from ${n(observed.low)} to ${n(observed.high)} (${percent(observed)} interval, standard error of measurement ${n(standardErrorOfMeasurement)}).`,
      `Drawn towards the mean of the group, the estimate is ${n(trueScore.estimate)}, open from ${n(trueScore.low)} to ${n(trueScore.high)} (${percent(trueScore)} interval).`,
    ];
  },
};
