import fc from 'fast-check';
import { expect, test } from 'vitest';
import { courses, WEEKLY, weekly } from '../../tests/support/courses.ts';

const person = fc.constantFrom('a', 'b', 'c', 'd');
const time = fc.oneof(
  fc.integer({ min: 0, max: 9 }),
  fc.constantFrom('', 'soon', '2026-03-02', '2026-03-09'),
);
const answer = fc.constantFrom(0, 1, 2, 3, 4, '', 9);
const rows = fc.array(fc.tuple(person, time, answer), { minLength: 1, maxLength: 14 });
const RUNS = { numRuns: 12 };

type Row = readonly [string, string | number, string | number];
const byPerson = async (some: readonly Row[]) =>
  Object.fromEntries(
    (await courses(weekly(...some), ...WEEKLY)).rows.map((row) => [row['person'], row]),
  );

test('The order of rows changes nothing in anybody’s course', async () => {
  await fc.assert(
    fc.asyncProperty(
      rows.chain((some) =>
        fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
      ),
      async ([some, shuffled]) => {
        expect(await byPerson(shuffled)).toEqual(await byPerson(some));
      },
    ),
    RUNS,
  );
});

test('A person’s row depends on that person’s rows alone', async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (some) => {
      const all = await byPerson(some);
      const [one] = Object.keys(all);
      const alone = await byPerson(some.filter(([id]) => id === one));
      expect(alone).toEqual({ [one as string]: all[one as string] });
    }),
    RUNS,
  );
});

test('A file cut between people has the rows of the whole', async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (some) => {
      const early = some.filter(([id]) => id < 'c');
      const late = some.filter(([id]) => id >= 'c');
      if (early.length === 0 || late.length === 0) return;
      expect({ ...(await byPerson(early)), ...(await byPerson(late)) }).toEqual(
        await byPerson(some),
      );
    }),
    RUNS,
  );
});

test('Every row is in a course or in the rejects, and counted', async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (some) => {
      const { rejects, rows: shown, summary } = await courses(weekly(...some), ...WEEKLY);
      expect(shown.reduce((sum, row) => sum + Number(row['rpp_rows']), 0)).toBe(some.length);
      const lost = new Set(rejects.map((one) => one['row']));
      expect(summary.rejectedRows).toBeGreaterThanOrEqual(lost.size);
      const waves = shown.reduce((sum, row) => sum + Number(row['rpp_waves']), 0);
      const rejected = shown.reduce((sum, row) => sum + Number(row['rpp_rejected_waves']), 0);
      expect(waves - rejected).toBe(some.length - lost.size);
    }),
    RUNS,
  );
});
