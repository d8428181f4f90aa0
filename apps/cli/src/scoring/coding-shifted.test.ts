import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadInstrument } from 'relata/catalogue';
import { phq9 } from 'relata/instruments/phq-9';
import { rses } from 'relata/instruments/rses';
import { lintData } from 'relata/lint';
import { describe, expect, test } from 'vitest';
import { table } from '../../tests/support/by-hand.ts';
import { ROOT } from '../../tests/support/relata.ts';
import { shiftedCoding } from './coding-shifted.ts';
import { prepare, type ReadingOptions } from './prepare.ts';

type Columns = readonly (readonly number[])[];

const DATA = join(ROOT, '../shared/data');
const here = existsSync(DATA);
const why = here ? '' : ' (skipped: there is no ../shared/data beside the repository)';

const jobOf = (
  instrument: Parameters<typeof prepare>[0][number],
  header: readonly string[],
  options: Partial<ReadingOptions> = {},
) =>
  prepare(
    [instrument],
    header,
    { onInvalid: 'reject', ...options },
    { keep: 'none', extras: { bounds: false, bands: false } },
  );

const PHQ = Array.from({ length: 9 }, (_, i) => `phq9_${i + 1}`);

/** What is said of a PHQ-9 with these rows of answers. */
function verdict(rows: readonly (readonly number[])[], options: Partial<ReadingOptions> = {}) {
  const job = jobOf(phq9, PHQ, options);
  const columns = PHQ.map((_, i) => rows.map((row) => row[i] as number));
  return shiftedCoding(job, job.mapped[0] as (typeof job.mapped)[number], columns, (some) =>
    lintData(phq9, { columns: some }),
  );
}

/** Six respondents, answers 0 to 3, each option in use. */
const ROWS = Array.from({ length: 6 }, (_, r) => PHQ.map((_, i) => (r * 5 + i * 3) % 4));
const plus = (rows: readonly (readonly number[])[], by: number) =>
  rows.map((row) => row.map((answer) => answer + by));

describe('Answers of a PHQ-9', () => {
  test('as they are scored are not refused', () => {
    expect(verdict(ROWS)).toBeUndefined();
  });

  test('stored from 1 on are refused, with the shift that mends them', () => {
    const problem = verdict(plus(ROWS, 1));
    expect(problem?.code).toBe('codingShifted');
    expect(problem?.message).toContain('stored as 1 to 4, and 0 to 3 is scored');
    expect(problem?.mend).toContain('--shift -1');
  });

  test('stored from -1 on are refused, with the shift that mends them', () => {
    expect(verdict(plus(ROWS, -1))?.mend).toContain('--shift 1');
  });

  test('stored from 1 on go through with --shift or --force', () => {
    expect(verdict(plus(ROWS, 1), { shift: '-1' })).toBeUndefined();
    expect(verdict(plus(ROWS, 1), { force: true })).toBeUndefined();
  });

  test('with a single 0 among them are not refused: that is no moved coding', () => {
    const rows = plus(ROWS, 1).map((row, r) => row.map((answer, i) => (r + i === 0 ? 0 : answer)));
    expect(verdict(rows)).toBeUndefined();
  });

  test('with a seldom 0 among very many are refused, and the 0 is named as no answer', () => {
    const many = Array.from({ length: 12 }, () => plus(ROWS, 1)).flat();
    const zeros = many.map((row, r) =>
      row.map((answer, i) => (i === 0 && r % 8 === 0 ? 0 : answer)),
    );
    const problem = verdict(zeros);
    expect(problem?.code).toBe('codingShifted');
    expect(problem?.mend).toContain('--shift -1 (and add --missing 0, which seldom occurs)');
    const more = zeros.map((row, r) => row.map((answer, i) => (i === 1 && r % 8 < 4 ? 0 : answer)));
    expect(verdict(more)).toBeUndefined();
  });

  test('from 1 to 7 are not refused as shifted by one: they are of another answer scale', () => {
    const wide = Array.from({ length: 60 }, (_, r) => PHQ.map((_, i) => 1 + ((r * 5 + i * 3) % 7)));
    expect(verdict(wide)).toBeUndefined();
  });

  test('by too few respondents are not refused', () => {
    expect(verdict(plus(ROWS, 1).slice(0, 4))).toBeUndefined();
  });

  test('without a 0, and with a few slips in one item, are not refused', () => {
    const rows = Array.from({ length: 60 }, (_, r) =>
      PHQ.map((_, i) => (i === 0 && r < 12 ? 4 : 1 + ((r + i) % 3))),
    );
    expect(verdict(rows)).toBeUndefined();
  });
});

test('Columns that arrive reversed are judged as the file has them', () => {
  const header = Array.from({ length: 10 }, (_, i) => `rses_${i + 1}`);
  const job = jobOf(rses, header, { reversedInSource: 'all' });
  const [mapped] = job.mapped;
  if (!mapped) throw new Error('no instrument');
  const { min, max } = mapped.fields[0] as (typeof mapped.fields)[number];
  const stored = header.map((_, i) =>
    Array.from({ length: 40 }, (_, r) => min + 1 + ((r * 3 + i * 2) % (max - min + 1))),
  );
  const read = stored.map((column, i) =>
    column.map((answer) =>
      job.turned.has(mapped.columns[i] as number) && answer >= min && answer <= max
        ? min + max - answer
        : answer,
    ),
  );
  expect(shiftedCoding(job, mapped, read, (some) => lintData(rses, { columns: some }))?.code).toBe(
    'codingShifted',
  );
});

describe.skipIf(!here)(`Real data sets${why}`, () => {
  test('stored from 1 on with 0 for no answer, the RSES of openpsychometrics.org is refused', async () => {
    const { header, rows } = table(join(DATA, 'rses-openpsych', 'data.csv'));
    const job = jobOf(rses, header, { items: 'rses{n}' });
    const [mapped] = job.mapped;
    const columns = (mapped?.columns ?? []).map((column) =>
      rows.slice(0, 2000).map((row) => job.readCell(row[column] as string, column)),
    );
    const problem = shiftedCoding(job, mapped as NonNullable<typeof mapped>, columns, (some) =>
      lintData(rses, { columns: some }),
    );
    expect(problem?.details.join()).toContain('--form order-a-1-4');
    expect(problem?.mend).toContain('--missing 0');
  });

  /** Set, instrument, pattern, form, missing codes. */
  const SETS: readonly (readonly [
    set: string,
    id: string,
    items: string,
    form?: string | undefined,
    missing?: string | undefined,
  ])[] = [
    ['phq9-nhanes', 'phq-9', 'phq9_{n}', undefined, '7,9'],
    ['phq9-nhanes', 'phq-9', 'phq9_{n}'],
    ['phq9-gad7-2wave', 'phq-9', 'phq9_{n}'],
    ['phq9-gad7-2wave', 'gad-7', 'gad7_{n}'],
    ['gad7-shaps-sciops', 'gad-7', 'gad7_{n}'],
    ['rses-openpsych', 'rses', 'rses{n}', 'order-a-1-4'],
    ['rses-openpsych', 'rses', 'rses{n}', 'order-a-1-4', '0'],
    ['dass42-openpsych', 'dass-42', 'dass{n}', 'coded-1-4'],
    ['ecrr36-penguin', 'ecr-r', 'ecrr{n}'],
    ['tas20-briganti', 'tas-20', 'tas{n}'],
    ['pcl5-armour', 'pcl-5', 'pcl5_{n}'],
  ];

  test.each(SETS.map(([set, id, items, form, missing]) => ({ set, id, items, form, missing })))(
    '$set scored as $id is never refused, whole or in parts, and always as soon as it is moved',
    async ({ set, id, items, form, missing }) => {
      const { header, rows } = table(join(DATA, set, 'data.csv'));
      const instrument = await loadInstrument(id);
      if (!instrument) throw new Error(`no instrument ${id}`);
      const job = jobOf(instrument, header, {
        items,
        ...(form === undefined ? {} : { form }),
        ...(missing === undefined ? {} : { missing }),
      });
      const [mapped] = job.mapped;
      if (!mapped) throw new Error('no instrument');
      const read = (some: readonly (readonly string[])[], by = 0): Columns =>
        mapped.columns.map((column) =>
          some.map((row) => job.readCell(row[column] as string, column) + by),
        );
      const refused = (columns: Columns) =>
        shiftedCoding(job, mapped, columns, (some) =>
          lintData(instrument, { columns: some }, { form }),
        );
      const first = rows.slice(0, 2000);
      expect(refused(read(first))).toBeUndefined();
      for (const size of [5, 8, 12, 20, 50, 200]) {
        for (let part = 0; part < 20; part++) {
          const from = (part * 7919) % Math.max(1, rows.length - size);
          expect(refused(read(rows.slice(from, from + size)))).toBeUndefined();
        }
      }
      if (missing !== undefined || set !== 'phq9-nhanes') {
        const clean = first.filter((row) =>
          mapped.columns.every((column, i) => {
            const { min, max } = mapped.fields[i] as (typeof mapped.fields)[number];
            const answer = job.readCell(row[column] as string, column);
            return Number.isNaN(answer) || (answer >= min && answer <= max);
          }),
        );
        expect(refused(read(clean, 1))?.code).toBe('codingShifted');
        expect(refused(read(clean, -1))?.code).toBe('codingShifted');
      }
    },
  );
});
