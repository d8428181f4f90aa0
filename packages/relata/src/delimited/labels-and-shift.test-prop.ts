import fc from 'fast-check';
import { expect, test } from 'vitest';
import { erq } from '../instruments/erq/index.ts';
import { phq9 } from '../instruments/phq-9/index.ts';
import { COLUMN_STATUS } from '../score/columns.ts';
import { scorer } from '../score/scorer.ts';
import { delimitedScorer, normalisedLabel } from './index.ts';
import { utf8Of } from './utf8.ts';

const SCORERS = [scorer(phq9), scorer(erq)] as const;
const SIZES = [9, 10] as const;
const WORDS = ['Gar nicht', 'an einzelnen Tagen', 'öfter', "I don't know"];
const LABELS = new Map(WORDS.map((word, value) => [normalisedLabel(word), value]));

/** A cell, and the answer that it means before shifting; `label` ones are never shifted. */
interface Meant {
  readonly cell: string;
  readonly number?: number;
  readonly label?: number;
  readonly bad?: true;
}

const spelt = (word: string) =>
  fc.constantFrom(word, word.toUpperCase(), ` ${word} `, word.replace(' ', '  '));
const cell: fc.Arbitrary<Meant> = fc.oneof(
  {
    weight: 20,
    arbitrary: fc.integer({ min: 0, max: 8 }).map((number) => ({ cell: String(number), number })),
  },
  {
    weight: 5,
    arbitrary: fc
      .integer({ min: -3, max: 12 })
      .chain((number) =>
        fc.constantFrom(`${number}.0`, ` ${number}`).map((one) => ({ cell: one, number })),
      ),
  },
  {
    weight: 8,
    arbitrary: fc
      .integer({ min: 0, max: 3 })
      .chain((label) => spelt(WORDS[label] as string).map((one) => ({ cell: one, label }))),
  },
  { weight: 3, arbitrary: fc.constantFrom({ cell: '' }, { cell: '99' }, { cell: 'NA' }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Meant>({ cell: 'nie', bad: true }, { cell: '9x', bad: true }),
  },
);
const row = fc.tuple(
  fc.array(cell, { minLength: 9, maxLength: 9 }),
  fc.array(cell, { minLength: 10, maxLength: 10 }),
);
const shift = fc.constantFrom(-2, -1, 0, 1, 2);

test('Cells with labels and shifts score as one respondent does whose answers are what they mean', () => {
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 8 }),
      fc.tuple(shift, shift),
      (rows, shifts) => {
        const reader = delimitedScorer({
          instruments: SCORERS.map((one, i) => ({
            scorer: one,
            columns: Array.from({ length: SIZES[i] as number }, (_, c) => c + (i === 0 ? 0 : 9)),
            labels: Array.from({ length: SIZES[i] as number }, () => LABELS),
            shift: shifts[i] as number,
          })),
          width: 19,
          header: false,
          missing: { numbers: new Set([99]), texts: new Set(['NA']) },
        });
        const text = rows
          .map(
            (parts) =>
              `${parts
                .flat()
                .map((one) => one.cell)
                .join(',')}\n`,
          )
          .join('');
        const [block] = [...reader.push(utf8Of(text)), ...reader.end()];
        rows.forEach((parts, at) => {
          parts.forEach((cells, i) => {
            const answers = cells.map(({ number, label, bad }) =>
              bad
                ? { text: 'no number' }
                : (label ?? (number === undefined ? null : number + (shifts[i] as number))),
            );
            const alone = (SCORERS[i] as (typeof SCORERS)[0]).one(answers as never);
            for (const [id, scale] of Object.entries(block?.scores[i]?.scales ?? {})) {
              const status = COLUMN_STATUS[scale.status[at] as number];
              if (alone.kind === 'rejected') {
                expect(status).toBe('rejected');
                continue;
              }
              const expected = (
                alone.scales as Record<string, { value: number | null; status: string }>
              )[id];
              expect(status).toBe(expected?.status);
              const value = scale.value[at] as number;
              if (expected?.value === null) expect(value).toBeNaN();
              else expect(value).toBeCloseTo(expected?.value as number, 12);
            }
          });
        });
      },
    ),
    { numRuns: 200 },
  );
});
