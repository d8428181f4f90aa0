import fc from 'fast-check';
import type { Instrument } from 'relata';
import type { Tally } from 'relata/delimited';
import { erq } from 'relata/instruments/erq';
import { phq9 } from 'relata/instruments/phq-9';
import { rpp } from 'relata/instruments/rpp';
import { describe, expect, test } from 'vitest';
import { csv } from '../output/csv.ts';
import { blockOf } from './block.ts';
import type { DataWatch } from './data-watch.ts';
import type { Job } from './job.ts';
import { prepare } from './prepare.ts';
import { rejectRows } from './reject-rows.ts';
import { byteScorer, type ScoredBytes } from './score-bytes.ts';
import { namedTally } from './tally.ts';

const ITEMS = [phq9, erq, rpp].map(({ definition }: { definition: Instrument['definition'] }) =>
  definition.items.map((item) => (typeof item === 'string' ? item : item.id)),
);
const cell = fc.oneof(
  { weight: 90, arbitrary: fc.integer({ min: 0, max: 3 }).map(String) },
  { weight: 5, arbitrary: fc.constantFrom('', ' ', '-99', '2.0') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'x',
      '9',
      '1,5',
      '3\n',
      'NA',
      '-1',
      '1.5',
      'Often',
      '4,0',
      '(2) OFTEN',
    ),
  },
);
const LABELS = {
  name: 'labels.csv',
  entries: ['x', 'Often', '(2) often'].map((label, value) => ({
    item: null,
    label,
    value: value + 1,
  })),
};
const remark = fc.oneof(
  fc.string({ unit: 'grapheme-ascii' }),
  fc.constantFrom('', 'a, b', '"', 'a\nb', 'ü;€', ' '),
);

/** Rows as texts, before the next are written over them. */
function* texts(blocks: Iterable<ScoredBytes>) {
  for (const { rejects, rows } of blocks) yield { rejects, rows: Buffer.from(rows).toString() };
}

/** What a table comes to, row by row of texts or from its bytes. */
function outcomes(job: Job, id: number, table: readonly (readonly string[])[], separator: string) {
  const watched: number[][] = [];
  const watch = {
    addAnswers: (answerOf: (instrument: number, field: number) => number) => {
      watched.push(job.mapped.flatMap((one, i) => one.fields.map((_, f) => answerOf(i, f))));
      return watched.length < 5;
    },
  } as unknown as DataWatch;
  const block = blockOf(job);
  for (const record of table) block.add(record);
  const { rows, faults } = block.score();
  const lines = faults.map(({ record, ...found }) => ({ ...found, respondent: record[id] ?? '' }));
  const fromTexts = {
    rows: csv(rows, separator),
    rejects: rejectRows(lines),
    counts: block.counts,
    watched: table
      .filter((record) => record.length === job.header.length)
      .slice(0, 5)
      .map((record) =>
        job.mapped.flatMap(({ columns, fields }) =>
          columns.map((column, f) => {
            const answer = job.readCell(record[column] as string, column);
            const { min, max } = fields[f] as (typeof fields)[number];
            const turn = job.turned.has(column) && answer >= min && answer <= max;
            return turn ? min + max - answer : answer;
          }),
        ),
      ),
  };
  const scorer = byteScorer(job, separator, id, watch);
  const bytes = Buffer.from(csv([job.header, ...table], separator));
  const found = [...texts(scorer.push(bytes)), ...texts(scorer.end())];
  const fromBytes = {
    rows: found.map((one) => one.rows).join(''),
    rejects: rejectRows(found.flatMap((one) => one.rejects)),
    counts: {
      ...scorer.counts(),
      tallies: job.mapped.map((one, i) => namedTally(one, scorer.tallies[i] as Tally)),
    },
    watched,
  };
  return { fromTexts, fromBytes };
}

describe('A table scored from its bytes', () => {
  test.each([
    [['phq-9', 'erq'], {}],
    [['phq-9', 'erq'], { bounds: true, bands: true }],
    [['erq'], { reversed: true }],
    [['rpp'], {}],
    [['phq-9', 'erq'], { shift: 'phq-9=-1,erq=1', labelled: true }],
    [['erq'], { shift: '-2', decimal: ',', labelled: true, reversed: true }],
  ] as const)(
    'of %j, %o, has the rows, rejects, counts and watched answers that its texts have',
    (ids, {
      bounds = false,
      bands = false,
      reversed = false,
      labelled = false,
      ...reading
    }: {
      bounds?: boolean;
      bands?: boolean;
      reversed?: boolean;
      labelled?: boolean;
      shift?: string;
      decimal?: ',';
    }) => {
      const instruments = ([phq9, erq, rpp] as readonly Instrument[]).filter(({ definition }) =>
        (ids as readonly string[]).includes(definition.id),
      );
      const items = ITEMS.filter((_, i) =>
        (ids as readonly string[]).includes([phq9, erq, rpp][i]?.definition.id as string),
      ).flat();
      const header = ['id', 'remark', ...items];
      const row = fc
        .tuple(remark, remark, fc.array(cell, { minLength: items.length, maxLength: items.length }))
        .map(([one, two, cells]) => [one, two, ...cells]);
      const ragged = fc.array(fc.constantFrom('1', 'x'), { minLength: 2, maxLength: 5 });
      const rows = fc.array(
        fc.oneof({ weight: 9, arbitrary: row }, { weight: 1, arbitrary: ragged }),
        {
          minLength: 1,
          maxLength: 12,
        },
      );
      const settings = fc.record({
        keep: fc.constantFrom('others', 'none', 'all', 'remark'),
        onInvalid: fc.constantFrom('reject' as const, 'missing' as const),
        separator: fc.constantFrom(',', ';', '\t', '|'),
      });
      fc.assert(
        fc.property(rows, settings, (table, { keep, onInvalid, separator }) => {
          const job = prepare(
            instruments,
            header,
            {
              onInvalid,
              missing: '-99,NA',
              force: true,
              ...reading,
              ...(reversed ? { reversedInSource: items.slice(0, 4).join() } : {}),
            },
            { keep, extras: { bounds, bands }, ...(labelled ? { labels: LABELS } : {}) },
          );
          const { fromTexts, fromBytes } = outcomes(job, 0, table, separator);
          expect(fromBytes).toEqual(fromTexts);
        }),
        { numRuns: 80 },
      );
    },
  );
});
