import { dateOf, isSameTime } from 'relata/interpret';
import { ProblemError } from '../../problems/problem-error.ts';
import type { ErrorItem } from '../../problems/schema.ts';

type Sent = number | string;

export interface WaveTimes {
  readonly unit: string;
  /** The first date as it was sent; null where times are numbers. */
  readonly origin: string | null;
  /** A number for each wave, in the order of the request. */
  readonly times: readonly number[];
}

const DAYS_IN: { readonly [unit: string]: number } = { day: 1, week: 7 };
const WAYS = 'all times as numbers, or all as ISO 8601 dates';

const problem = (errors: readonly ErrorItem[]) =>
  new ProblemError('badWaves', { errors: errors.slice(0, 100), errorCount: errors.length });

const atWave = (code: ErrorItem['code'], wave: number, expected: string, detail: string) => ({
  code,
  path: ['waves', wave, 'time'],
  expected,
  detail,
});

/** Times that two waves share, each with the wave that has it first. */
function shared(times: readonly number[]): readonly ErrorItem[] {
  const order = times.map((_, wave) => wave);
  order.sort((a, b) => (times[a] as number) - (times[b] as number) || a - b);
  return order.flatMap((wave, i) => {
    const before = order[i - 1];
    if (before === undefined || !isSameTime(times[wave] as number, times[before] as number)) {
      return [];
    }
    const detail = `This wave has the time of wave ${before}: which of them comes first cannot be known. Give each wave a time of its own.`;
    return [atWave('duplicateTime', wave, 'a time of its own', detail)];
  });
}

/** Dates as days or weeks since the first of them. */
function sinceFirst(sent: readonly string[], unit: string): WaveTimes {
  const length = DAYS_IN[unit];
  if (length === undefined) {
    const detail = 'With dates, `timeUnit` must be day or week.';
    const errors = [
      { code: 'notAllowed' as const, path: ['timeUnit'], expected: Object.keys(DAYS_IN), detail },
    ];
    throw problem(errors);
  }
  const days = sent.map((text) => dateOf(text)?.value ?? Number.NaN);
  const unread = days.flatMap((day, wave) =>
    Number.isNaN(day)
      ? [
          atWave(
            'badTime',
            wave,
            'an ISO 8601 date',
            'This is no date: write 2026-03-02, or 2026-03-02T18:30.',
          ),
        ]
      : [],
  );
  if (unread.length > 0) throw problem(unread);
  const first = Math.min(...days);
  return {
    unit,
    origin: sent[days.indexOf(first)] as string,
    times: days.map((day) => (day - first) / length),
  };
}

/**
 * What the times of waves are counted in, and where each stands.
 *
 * @throws {ProblemError} badWaves: no date, numbers and dates mixed, one time twice, or dates in
 *   another unit than days or weeks
 */
export function waveTimes(sent: readonly Sent[], unit: string | undefined): WaveTimes {
  const dates = sent.filter((time) => typeof time === 'string');
  const numbers = sent.filter((time) => typeof time === 'number');
  if (dates.length > 0 && numbers.length > 0) {
    const rarer = dates.length < numbers.length ? 'string' : 'number';
    const detail = `Some waves have numbers and others dates; give ${WAYS}.`;
    throw problem(
      sent.flatMap((time, wave) =>
        typeof time === rarer ? [atWave('badTime', wave, WAYS, detail)] : [],
      ),
    );
  }
  const read: WaveTimes =
    dates.length > 0
      ? sinceFirst(dates, unit ?? 'day')
      : { unit: unit ?? 'time', origin: null, times: numbers };
  const twice = shared(read.times);
  if (twice.length > 0) throw problem(twice);
  return read;
}
