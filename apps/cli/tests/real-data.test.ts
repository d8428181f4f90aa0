import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { completeSum, meanAndSd, meanOf18, reader, table } from './support/by-hand.ts';
import { folder, ROOT, relata, rowsOf } from './support/relata.ts';

const DATA = join(ROOT, '../shared/data');
// The data sets are not part of the repository, because their terms differ: they lie beside it.
const here = existsSync(DATA);
const real = describe.skipIf(!here);
const why = here ? '' : ' (skipped: there is no ../shared/data beside the repository)';

const padded = (stem: string, from: number, to: number, step = 1) =>
  Array.from(
    { length: Math.floor((to - from) / step) + 1 },
    (_, i) => `${stem}${String(from + i * step).padStart(2, '0')}`,
  );

async function scoreOnce(set: string, options: readonly string[]) {
  const output = join(folder(), 'out.csv');
  const file = join(DATA, set, 'data.csv');
  const ran = await relata(['score', file, ...options, '--output', output, '--json']);
  expect(ran.err).toBe('');
  return {
    summary: JSON.parse(ran.out),
    scored: rowsOf(readFileSync(output, 'utf8')),
    ...table(file),
  };
}

/** Scores a data set once, however many tests ask. */
function scoring(set: string, ...options: string[]) {
  let done: ReturnType<typeof scoreOnce> | undefined;
  return () => (done ??= scoreOnce(set, options));
}

/** A cell of the output as a number; null where it is empty. */
const cellOf = (row: Record<string, string> | undefined, column: string) =>
  row?.[column] === '' ? null : Number(row?.[column]);

/** What R computed over the complete rows of a scale. */
function reliability(dataset: string, scale: string) {
  const { header, rows } = table(join(DATA, 'reliability.csv'));
  const row = rows.find((cells) => cells[0] === dataset && cells[1] === scale) ?? [];
  const at = (name: string) => Number(row[header.indexOf(name)]);
  return { n: at('n_complete'), mean: at('sum_mean'), sd: at('sum_sd') };
}

function expectSameMoments(sums: readonly number[], expected: ReturnType<typeof reliability>) {
  const { mean, sd } = meanAndSd(sums);
  expect(sums).toHaveLength(expected.n);
  expect(Math.abs(mean - expected.mean)).toBeLessThan(1e-5);
  expect(Math.abs(sd - expected.sd)).toBeLessThan(1e-5);
}

real(`ECR-R of the Human Penguin Project${why}`, () => {
  /** Typed from the data set's columns.csv, which says which items arrive already reversed. */
  const already = [9, 11, 20, 22, 26, 27, 28, 29, 30, 31, 33, 34, 35, 36];
  const names = already.map((n) => `ecrr${String(n).padStart(2, '0')}`).join();
  const scores = scoring(
    'ecrr36-penguin',
    ...['--instrument', 'ecr-r', '--items', 'ecrr{n}', '--reversed-in-source', names],
    ...['--keep', 'row_id,ecrr_irregular_codes'],
  );

  test('the columns that columns.csv calls already reversed are those named here', () => {
    const lines = readFileSync(join(DATA, 'ecrr36-penguin/columns.csv'), 'utf8').split('\n');
    const said = lines.filter((line) => /^"ecrr\d+".*ALREADY/.test(line));
    expect(said.map((line) => line.slice(1, 7)).join()).toBe(names);
  });

  test('anxiety and avoidance equal means worked out by hand, row by row', async () => {
    const { header, rows, scored } = await scores();
    const anxietyOf = reader(header, padded('ecrr', 1, 18));
    const avoidanceOf = reader(header, padded('ecrr', 19, 36));
    expect(scored).toHaveLength(rows.length);
    rows.forEach((row, i) => {
      const [anxiety, avoidance] = [anxietyOf(row), avoidanceOf(row)];
      const irregular = [...anxiety, ...avoidance].some((value) => value !== null && value > 7);
      expect(cellOf(scored[i], 'ecr_r_anxiety')).toBe(irregular ? null : meanOf18(anxiety));
      expect(cellOf(scored[i], 'ecr_r_avoidance')).toBe(irregular ? null : meanOf18(avoidance));
    });
  });

  test('answers of 8, outside 1 to 7, reject their rows and no others', async () => {
    const { summary, rows, header, scored } = await scores();
    const answersOf = reader(header, padded('ecrr', 1, 36));
    const eights = rows.filter((row) => answersOf(row).includes(8));
    const rejected = scored.filter((row) => row['ecr_r_anxiety_status'] === 'rejected');
    expect(summary.rejectedRows).toBe(eights.length);
    expect(rejected.map((row) => row['row_id'])).toEqual(eights.map((row) => row[0]));
    expect(rejected.every((row) => row['ecrr_irregular_codes'] === '1')).toBe(true);
  });
});

real(`ECR-36 of openpsychometrics, by a definition of one's own${why}`, () => {
  /** Brennan, Clark and Shaver (1998), answers here 1 to 5. */
  const reversed = [3, 15, 19, 22, 25, 27, 29, 31, 33, 35];
  const definition = join(ROOT, 'examples/ecr-36.json');
  const scores = scoring(
    'ecr36-openpsych',
    ...['--definition', definition, '--items', 'ecr{n}', '--missing', '0'],
  );
  const keyedReader = (header: readonly string[], first: number) => {
    const read = reader(header, padded('ecr', first, first + 34, 2), ['0']);
    const turned = Array.from({ length: 18 }, (_, i) => reversed.includes(first + 2 * i));
    return (row: readonly string[]) =>
      read(row).map((value, i) => (value !== null && turned[i] ? 6 - value : value));
  };

  test('avoidance and anxiety equal means worked out by hand, row by row', async () => {
    const { header, rows, scored } = await scores();
    const avoidanceOf = keyedReader(header, 1);
    const anxietyOf = keyedReader(header, 2);
    const differing = rows.filter(
      (row, i) =>
        cellOf(scored[i], 'ecr_36_avoidance') !== meanOf18(avoidanceOf(row)) ||
        cellOf(scored[i], 'ecr_36_anxiety') !== meanOf18(anxietyOf(row)),
    );
    expect(scored).toHaveLength(rows.length);
    expect(differing).toEqual([]);
  });

  test.each(['avoidance', 'anxiety'])(
    'the sum score of %s over complete rows has the mean and SD that R computed, to 1e-5',
    async (scale) => {
      const { scored } = await scores();
      const complete = scored.filter((row) => row[`ecr_36_${scale}_status`] === 'scored');
      const sums = complete.map((row) => Number(row[`ecr_36_${scale}`]) * 18);
      expectSameMoments(sums, reliability('ecr36-openpsych', scale));
    },
  );
});

real(`PHQ-9 of NHANES, 7 and 9 missing${why}`, () => {
  const scores = scoring('phq9-nhanes', '--instrument', 'phq-9', '--missing', '7,9');
  const items = Array.from({ length: 9 }, (_, i) => `phq9_${i + 1}`);

  test('totals equal sums worked out by hand, and item 9 alone decides the flag', async () => {
    const { header, rows, scored } = await scores();
    const answersOf = reader(header, items, ['7', '9']);
    const differing = rows.filter((row, i) => {
      const given = answersOf(row);
      const last = given[8] ?? null;
      const flag = last === null ? 'unanswered' : last >= 1 ? 'raised' : 'notRaised';
      return (
        cellOf(scored[i], 'phq_9_total') !== completeSum(given) ||
        cellOf(scored[i], 'phq_9_phq_8') !== completeSum(given.slice(0, 8)) ||
        scored[i]?.['phq_9_flag_selfHarm'] !== flag
      );
    });
    expect(scored).toHaveLength(rows.length);
    expect(differing).toEqual([]);
  });

  test('the total over complete rows has the mean and SD that R computed, to 1e-5', async () => {
    const { scored } = await scores();
    const totals = scored.flatMap((row) => cellOf(row, 'phq_9_total') ?? []);
    expectSameMoments(totals, reliability('phq9-nhanes', 'depression'));
  });

  test('left undeclared, 7 and 9 reject their rows instead of counting as large answers', async () => {
    const { summary, rows, header } = await scoreOnce('phq9-nhanes', ['--instrument', 'phq-9']);
    const answersOf = reader(header, items);
    const coded = rows.filter((row) => answersOf(row).some((value) => value === 7 || value === 9));
    expect(coded.length).toBeGreaterThan(0);
    expect(summary.rejectedRows).toBe(coded.length);
  });
});

real(`GAD-7 of online workers${why}`, () => {
  const scores = scoring('gad7-shaps-sciops', '--instrument', 'gad-7', '--items', 'gad7_{n}');

  test('the total has the mean and SD that R computed, to 1e-5', async () => {
    const { scored } = await scores();
    const complete = scored.filter((row) => row['gad_7_total_status'] === 'scored');
    const totals = complete.map((row) => Number(row['gad_7_total']));
    expectSameMoments(totals, reliability('gad7-shaps-sciops', 'gad7'));
  });
});
