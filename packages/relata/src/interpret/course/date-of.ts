/** A point in time as written: a plain number, or days since 1970-01-01 from an ISO date. */
export interface WrittenTime {
  readonly kind: 'number' | 'date';
  readonly value: number;
}

const DATE =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?:Z|([+-])(\d\d):?(\d\d))?)?$/i;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysIn = (year: number, month: number) =>
  month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0);

/** Days from 1970-01-01 to a date of the Gregorian calendar. */
function dayNumber(year: number, month: number, day: number): number {
  const before = year - 1;
  const years =
    before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  let days = years - 719_162 + day - 1;
  for (let one = 1; one < month; one++) days += daysIn(year, one);
  return days;
}

/**
 * Reads an ISO 8601 date (`2026-03-02`) or date and time (`2026-03-02T18:30`, with seconds and
 * an offset or `Z` where there is one; a blank may stand for the T). Without an offset it is the
 * time on the clock, taken as it is. Null for anything else, dates that no calendar has included.
 *
 * @example
 * dateOf('2026-03-02T12:00') // => { kind: 'date', value: 20514.5 }
 */
export function dateOf(text: string): WrittenTime | null {
  const found = DATE.exec(text.trim());
  if (!found) return null;
  const part = (group: number) => Number(found[group] ?? 0);
  const [year, month, day] = [part(1), part(2), part(3)];
  const [hour, minute, second] = [part(4), part(5), part(6)];
  const [sign, offHours, offMinutes] = [found[8], part(9), part(10)];
  const fraction = Number(`0.${found[7] ?? 0}`);
  const exists = year >= 1 && month >= 1 && day >= 1 && day <= daysIn(year, month) && hour <= 23;
  if (!exists || minute > 59 || second > 59 || offHours > 23 || offMinutes > 59) return null;
  const off = (sign === '-' ? -1 : 1) * (offHours * 60 + offMinutes);
  const seconds = (hour * 60 + minute - off) * 60 + second + fraction;
  return { kind: 'date', value: dayNumber(year, month, day) + seconds / 86_400 };
}
