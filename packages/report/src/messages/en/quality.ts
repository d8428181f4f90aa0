import type { Quality } from 'relata';
import { plainNumber } from '../number.ts';

const n = (value: number) => plainNumber(value, 'en');
const questions = (count: number) => (count === 1 ? '1 question' : `${count} questions`);

/** Indices that some results do not have. */
type Looks = Quality & {
  readonly longestRun?: number;
  readonly irv?: number | null;
  readonly evenOdd?: number | null;
  readonly reverseGap?: number | null;
  readonly secondsPerItem?: number | null;
};

const found = (value: number | null | undefined): value is number => typeof value === 'number';

/** How the answers look as answers. No index has a line here that would part good from bad. */
export function quality(looks: Looks): string[] {
  const { answered, of, longestRun, irv, evenOdd, reverseGap, secondsPerItem } = looks;
  const indices = [
    found(longestRun) && answered > 0
      ? `The same answer was given at most ${longestRun === 1 ? 'once' : `${longestRun} times`} in a row.`
      : null,
    found(irv)
      ? irv === 0
        ? 'All answers are the same.'
        : `The answers vary around their mean with a standard deviation of ${n(irv)}.`
      : null,
    found(evenOdd)
      ? `Halves of the scales go together at ${n(evenOdd)} (even-odd consistency, from −1 to 1).`
      : null,
    found(reverseGap)
      ? `Questions that ask for one thing the one way and the other way are ${n(100 * reverseGap)} % of the answer range apart.`
      : null,
    found(secondsPerItem) ? `An answer took ${n(secondsPerItem)} seconds on average.` : null,
  ].filter((text) => text !== null);
  return [
    answered === of
      ? `${of === 1 ? 'The one question was' : `All ${questions(of)} were`} answered.`
      : `${answered} of ${questions(of)} ${answered === 1 ? 'was' : 'were'} answered.`,
    ...indices,
    ...(indices.length > 0
      ? ['These numbers describe the answers. Nothing was left out because of them.']
      : []),
  ];
}
