import type { ChangeClass, ReliableChange, ScaleChange, Trend } from 'relata';
import { plainNumber } from '../number.ts';

const n = (value: number) => plainNumber(value, 'en');

const CLASSES: { readonly [C in ChangeClass]: string } = {
  recovered:
    'The field calls this “recovered”: more than errors of measurement usually make, towards the end counted as better, and past the line between the two groups. It is a name for a change of scores, not for a state of health.',
  improved:
    'The field calls this “improved”: more than errors of measurement usually make, towards the end counted as better.',
  unchanged:
    'The field calls this “unchanged”: errors of measurement alone often make a difference of this size.',
  deteriorated:
    'The field calls this “deteriorated”: more than errors of measurement usually make, away from the end counted as better.',
};

const WAYS: { readonly [T in ScaleChange['towards']]: string } = {
  better: ', towards the end counted as better',
  worse: ', away from the end counted as better',
  neither: '',
};

/** What is said about a scale over the waves. */
export const change = {
  class: (value: ChangeClass) => CLASSES[value],
  difference({ first, last, difference, towards }: ScaleChange): string {
    const moved =
      difference === 0
        ? 'no difference'
        : `${n(Math.abs(difference))} ${difference > 0 ? 'higher' : 'lower'}`;
    return `The first score is ${n(first)}, the last ${n(last)}: ${moved}${WAYS[towards]}.`;
  },
  reliable({ interval }: ReliableChange): string {
    return `Errors of measurement leave the change open from ${n(interval.low)} to ${n(interval.high)} (${n(interval.level * 100)}\u00a0% interval).`;
  },
  trend({ slope, towards, interval }: Trend, unit: string | null): string {
    const per = unit === null ? 'for each unit of time' : `per ${unit}`;
    const line =
      slope === 0
        ? 'A straight line through all scores stays level'
        : `A straight line through all scores ${slope < 0 ? 'falls' : 'rises'} by ${n(Math.abs(slope))} ${per}${WAYS[towards]}`;
    return interval.status === 'available'
      ? `${line}. It is open from ${n(interval.low)} to ${n(interval.high)} ${per} (${n(interval.level * 100)}\u00a0% interval).`
      : `${line}.`;
  },
  gaps: (count: number) =>
    count === 1 ? 'One time has no score.' : `${count} times have no score.`,
};
