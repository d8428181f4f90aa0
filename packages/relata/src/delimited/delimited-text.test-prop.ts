import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Extras } from '../formats/columns/index.ts';
import { CATALOGUE } from '../instruments/index.ts';
import type { Instrument } from '../model/index.ts';
import { planOf } from '../ops/plan.ts';
import { scorer } from '../score/scorer.ts';
import { textScorer } from './delimited-text.ts';
import type { DelimitedTextOptions, TextInstrument } from './index.ts';

const LONG = { timeout: 300_000 };
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Everything that comes of a text, cut into pieces of so many bytes. */
function outcome(
  bytes: Uint8Array,
  piece: number,
  options: DelimitedTextOptions,
  short: boolean,
): unknown {
  const watched: number[][] = [];
  const reader = textScorer(
    {
      ...options,
      watch: ({ answer, ragged, rows }) => {
        for (let row = 0; row < rows && watched.length < 5; row++) {
          if (ragged[row] === 0) {
            const fields = options.instruments[0]?.columns ?? [];
            watched.push(fields.map((_, field) => answer(0, field, row)));
          }
        }
        return watched.length < 5;
      },
    },
    short,
  );
  const found = { text: '', rows: 0, rejected: 0, faults: [] as unknown[], ids: [] as string[] };
  const take = (blocks: ReturnType<typeof reader.push>) => {
    for (const { faults, first, pointed, ragged, rejected, rows, text } of blocks) {
      expect(first).toBe(found.rows + 1);
      found.rows += rows;
      found.rejected += rejected;
      found.text += decoder.decode(text);
      found.faults.push(...faults.map((fault) => ({ ...fault })));
      for (let row = 0; row < rows; row++) {
        const cells = pointed.from.map((from, i) =>
          decoder.decode(pointed.bytes.subarray(from[row], pointed.to[i]?.[row])),
        );
        found.ids.push(`${ragged[row]} ${cells.join('|')}`);
      }
    }
  };
  for (let from = 0; from < bytes.length; from += piece) {
    take(reader.push(bytes.subarray(from, from + piece)));
  }
  take(reader.end());
  return {
    ...found,
    watched,
    tallies: reader.tallies,
    lines: reader.lines(),
    waiting: reader.waiting(),
  };
}

/** A cell as files have it: mostly a declared option, sometimes none, seldom something else. */
const cellFor = (min: number, max: number) => {
  const option = fc.integer({ min, max });
  return fc.oneof(
    { weight: 120, arbitrary: option.map(String) },
    { weight: 8, arbitrary: fc.constant('') },
    { weight: 4, arbitrary: option.map((value) => `"${value}"`) },
    { weight: 2, arbitrary: option.map((value) => ` ${value}.0`) },
    { weight: 2, arbitrary: fc.constantFrom('NA', '-99', '""', ' ') },
    { weight: 1, arbitrary: fc.constantFrom('x', '999', '1.5', '-1', '"1""', '12', ':') },
  );
};
const idCell = fc.oneof(
  { weight: 9, arbitrary: fc.nat().map(String) },
  { weight: 1, arbitrary: fc.constantFrom('', 'ü', '"a,b"', '"a""b"', '"p 1"', '"a\nb"', 'ab') },
);

describe.each(CATALOGUE as readonly Instrument[])('A text of $id', (instrument) => {
  test('comes out of the short way as it does row by row, wherever it is cut', LONG, () => {
    const plan = planOf(instrument);
    const width = plan.fields.length + 3;
    // Answers stand between other columns, the last one at the end of the row.
    const columns = plan.fields.map((_, i) => (i === 0 ? 1 : i + 3));
    const cells = fc.tuple(
      ...Array.from({ length: width }, (_, column) => {
        const field = plan.fields[columns.indexOf(column)];
        return field ? cellFor(field.min, field.max) : idCell;
      }),
    );
    const row = fc.oneof(
      { weight: 30, arbitrary: cells },
      { weight: 1, arbitrary: cells.map((all) => all.slice(0, -2)) },
      { weight: 1, arbitrary: fc.constant([''] as string[]) },
    );
    const settings = fc.record({
      end: fc.constantFrom('\n', '\r\n'),
      piece: fc.constantFrom(7, 100, 4096, 1 << 20),
      onInvalid: fc.constantFrom('reject' as const, 'missing' as const),
      turned: fc.boolean(),
      kept: fc.constantFrom([0], [], [2, 0], [0, 1, 2]),
      missing: fc.constantFrom({}, { numbers: new Set([-99, 7]), texts: new Set(['NA']) }),
      extras: fc.constantFrom<Extras>(
        { bounds: false, bands: false },
        { bounds: false, bands: false, detail: 'values' },
        { bounds: true, bands: true },
      ),
    });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: plan.fields.length > 100 ? 8 : 25 }),
        settings,
        (rows, { end, extras, kept, missing, onInvalid, piece, turned }) => {
          const one: TextInstrument = {
            instrument,
            scorer: scorer(instrument, { onInvalid }),
            columns,
            ...(turned ? { turned: new Set(columns.slice(0, 2)) } : {}),
          };
          const options = {
            instruments: [one],
            width,
            kept,
            extras,
            onInvalid,
            missing,
            id: 0,
            pointed: [2, 0],
          };
          const text = [Array.from({ length: width }, (_, i) => `c${i}`), ...rows];
          const bytes = encoder.encode(text.map((all) => all.join(',')).join(end));
          const _apart = { ...options, watched: 1_000_000 };
          let wanted: unknown;
          try {
            wanted = outcome(bytes, 1 << 20, options, false);
          } catch (error) {
            expect(() => outcome(bytes, piece, options, true)).toThrow((error as Error).message);
            return;
          }
          expect(outcome(bytes, piece, options, true)).toEqual(wanted);
        },
      ),
      { numRuns: 60 },
    );
  });
});
