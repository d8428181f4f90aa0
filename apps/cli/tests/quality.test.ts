import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Result, singleScorer } from 'relata';
import { dass21 } from 'relata/instruments/dass-21';
import { expect, test } from 'vitest';
import { scored } from './support/scored.ts';

const { one, plan } = singleScorer(dass21);
const ids = plan.fields.map((field) => field.id);

/** 300 rows; cells are empty now and then, one in a while is no answer, and times are there or not. */
function people() {
  let state = 7;
  const below = (n: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % n;
  };
  return Array.from({ length: 300 }, (_, row) => ({
    time: ['', '84', '0', '12.5', 'late', '-3'][row % 6] as string,
    answers: ids.map(() =>
      below(20) === 0 ? '' : below(400) === 0 ? '9' : String(below(row % 5 === 0 ? 1 : 4)),
    ),
  }));
}

const file = (rows: ReturnType<typeof people>, separator = ',') =>
  [['time', ...ids], ...rows.map(({ answers, time }) => [time, ...answers])]
    .map((row) => `${row.join(separator)}\n`)
    .join('');

const SUFFIXES = {
  longestRun: 'longest_run',
  irv: 'irv',
  missingShare: 'missing_share',
  evenOdd: 'even_odd',
  reverseGap: 'reverse_gap',
  secondsPerItem: 'seconds_per_item',
} as const;

test.each([['reject'], ['missing']] as const)(
  'with --quality and --on-invalid %s, each row has the indices that its result has by itself',
  async (onInvalid) => {
    const rows = people();
    const options = ['--instrument', 'dass-21', '--on-invalid', onInvalid];
    const plain = await scored(file(rows), ...options);
    const ran = await scored(
      file(rows),
      ...options,
      ...['--quality', '--seconds', 'time', '--codebook', 'book.json'],
    );
    expect([plain.code, ran.code], ran.err).toEqual([0, 0]);
    const names = Object.values(SUFFIXES).map((suffix) => `dass_21_quality_${suffix}`);
    expect(ran.header).toBe(`${plain.header},${names.join()}`);
    expect(ran.rows.map((row) => plain.header.split(',').map((name) => row[name]))).toEqual(
      plain.rows.map((row) => plain.header.split(',').map((name) => row[name])),
    );
    const seen = { evenOdd: 0, secondsPerItem: 0, empty: 0 };
    rows.forEach(({ answers, time }, i) => {
      const given = answers.map((cell) => (cell === '' ? null : Number(cell)));
      const usable = onInvalid === 'missing' ? given.map((a) => (a === 9 ? null : a)) : given;
      const seconds = /^\d/.test(time) ? Number(time) : undefined;
      const result: Result = one(usable as never, { seconds });
      for (const [index, suffix] of Object.entries(SUFFIXES)) {
        const wanted =
          result.kind === 'scored' ? result.quality[index as keyof typeof SUFFIXES] : undefined;
        expect(ran.rows[i]?.[`dass_21_quality_${suffix}`], `row ${i + 1}, ${index}`).toBe(
          String(wanted ?? ''),
        );
        if (wanted === undefined || wanted === null) seen.empty++;
        else if (index in seen) seen[index as 'evenOdd']++;
      }
    });
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(20);
    const book = JSON.parse(readFileSync(join(ran.cwd, 'book.json'), 'utf8'));
    const described = book.instruments[0].columns.filter(
      ({ holds }: { readonly holds: string }) => holds === 'quality',
    );
    expect(described.map(({ name }: { readonly name: string }) => name)).toEqual(names);
  },
);

test('indices come at the end of each instrument’s columns, for every occasion of a row', async () => {
  const items = ['t1', 't2'].flatMap((wave) =>
    ['g1', 'g2', 'g3', 'g4', 'g5', 'g6', 'g7'].map((g) => `${g}_${wave}`),
  );
  const text = `${items.join()}\n${items.map((_, i) => i % 4).join()}\n`;
  const ran = await scored(
    text,
    ...['--instrument', 'gad-7', '--items', 'g{n}_t{wave}', '--quality', '--detail', 'values'],
  );
  expect(ran.code, ran.err).toBe(0);
  expect(ran.rows[0]).toMatchObject({
    gad_7_quality_longest_run_1: '1',
    gad_7_quality_longest_run_2: '1',
  });
});

test.each([
  [['--seconds', 'time'], /--seconds is read for --quality only/],
  [['--quality', '--seconds', 'tme'], /--seconds names tme, which is no column/],
  [['--quality', '--seconds', ids[0] as string], /holds answers to an item/],
  [['--quality', '--engine', 'duckdb'], /--quality cannot be followed where DuckDB scores/],
  [['--quality', '--syntax', 'script.R'], /--quality/],
])('%j is refused with the reason', async (options, sentence) => {
  const ran = await scored(file(people()), '--instrument', 'dass-21', ...options);
  expect(ran.code).not.toBe(0);
  expect(ran.err).toMatch(sentence);
});
