import { describe, expect, test } from 'vitest';
import { dateOf } from './date-of.ts';

describe('A date as written', () => {
  test.each(['1970-01-01', '1969-12-31', '2000-02-29', '2026-03-02', '1600-03-01', '9999-12-31'])(
    '%s is the day that the calendar has it',
    (text) => {
      expect(dateOf(text)).toEqual({ kind: 'date', value: Date.parse(text) / 86_400_000 });
    },
  );

  test.each([
    ['2026-03-02T18:30:00Z', '2026-03-02T18:30:00Z'],
    ['2026-03-02 18:30', '2026-03-02T18:30:00Z'],
    ['2026-03-02T18:30:15.250+05:30', '2026-03-02T18:30:15.250+05:30'],
    ['2026-03-02t00:10:00-0800', '2026-03-02T00:10:00-08:00'],
  ])('%s counts its hours and offset', (text, same) => {
    expect(dateOf(text)?.value).toBeCloseTo(Date.parse(same) / 86_400_000, 9);
  });

  test.each(['', '2026-02-29', '2026-13-01', '2026-00-10', '02.03.2026', '3/2/2026', '2026-3-2'])(
    '%j is none',
    (text) => {
      expect(dateOf(text)).toBeNull();
    },
  );

  test.each(['2026-03-02T24:00', '2026-03-02T10:60', '2026-03-02T10', '20260302', 'week 3', '5'])(
    '%j is none either',
    (text) => {
      expect(dateOf(text)).toBeNull();
    },
  );
});
