import fc from 'fast-check';
import { expect, test } from 'vitest';
import { erq } from '../instruments/erq/index.ts';
import { phq9 } from '../instruments/phq-9/index.ts';
import { COLUMN_STATUS } from '../score/columns.ts';
import { scorer } from '../score/scorer.ts';
import { holds } from '../testing/law.ts';
import { type DelimitedOptions, delimitedScorer } from './index.ts';
import { utf8Of } from './utf8.ts';

const INSTRUMENTS = [scorer(phq9), scorer(erq)] as const;
const MISSING = { numbers: new Set([-99, 9]), texts: new Set(['NA', 'keine Angabe', 'ø']) };
const NONE = { text: 'no number' };

/** What a cell says, read from its text in the plainest way. */
function meaning(cell: string, point: '.' | ','): number | null | typeof NONE {
  const text = cell.trim();
  if (text === '' || MISSING.texts.has(text)) return null;
  const spelt = point === ',' ? /^[+-]?\d+(,\d+)?$/ : /^[+-]?\d+(\.\d+)?$/;
  if (!spelt.test(text)) return NONE;
  const value = Number(text.replace(',', '.'));
  return MISSING.numbers.has(value) ? null : Number.isFinite(value) ? value : NONE;
}

const cell = fc.oneof(
  { weight: 60, arbitrary: fc.integer({ min: 0, max: 3 }).map(String) },
  { weight: 6, arbitrary: fc.constant('') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ' 2 ',
      '3.0',
      '3,0',
      '+1',
      '-0',
      '03',
      '1.5',
      '10',
      '300',
      '-99',
      '9',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'NA',
      'ø',
      'a\u00a0b',
      '\u00a03\u00a0',
      '\ufeff2',
      'x',
      '1e3',
      '3.',
      '.',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('\0', '"', 'a"b', 'a\nb', '3\n', '\r', '😀', '9'.repeat(20), '0x3'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
);

/** An id, the PHQ-9's nine columns, a remark, the ERQ's ten; some rows a cell short or long. */
const WIDTH = 21;
const row = fc.oneof(
  { weight: 12, arbitrary: fc.array(cell, { minLength: WIDTH, maxLength: WIDTH }) },
  { weight: 1, arbitrary: fc.array(cell, { minLength: 2, maxLength: WIDTH + 2 }) },
);

interface Drawn {
  readonly rows: readonly (readonly string[])[];
  readonly separator: string;
  readonly lineEnd: string;
  readonly always: boolean;
  readonly mark: boolean;
  readonly header: boolean;
  readonly decimal: '.' | ',';
  readonly onInvalid: 'reject' | 'missing';
  readonly lastEnd: boolean;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  rows: fc.array(row, { maxLength: 12 }),
  separator: fc.constantFrom(',', ';', '\t', '|'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  always: fc.boolean(),
  mark: fc.boolean(),
  header: fc.boolean(),
  decimal: fc.constantFrom('.', ','),
  onInvalid: fc.constantFrom('reject', 'missing'),
  lastEnd: fc.boolean(),
});

/** Text as a file has it: cells in quotes where they must be, or all of them. */
function fileOf({ rows, separator, lineEnd, always, mark, header, lastEnd }: Drawn): Uint8Array {
  const written = (text: string) =>
    always || text.includes(separator) || /["\n\r]/.test(text)
      ? `"${text.replaceAll('"', '""')}"`
      : text;
  const names = Array.from({ length: WIDTH }, (_, i) => `"${i}"`);
  const lines = rows.map((cells) => cells.map(written).join(separator));
  const text = [...(header ? [names.join(separator)] : []), ...lines].join(lineEnd);
  // A first cell that begins like a mark needs one before it.
  const marked = mark || text.startsWith('\ufeff');
  return utf8Of(`${marked ? '\ufeff' : ''}${text}${lastEnd && text !== '' ? lineEnd : ''}`);
}

const optionsOf = ({ separator, header, decimal, onInvalid }: Drawn): DelimitedOptions => ({
  instruments: [
    { scorer: INSTRUMENTS[0], columns: Array.from({ length: 9 }, (_, i) => i + 1) },
    { scorer: INSTRUMENTS[1], columns: Array.from({ length: 10 }, (_, i) => i + 11) },
  ],
  width: WIDTH,
  separator,
  header,
  decimal,
  onInvalid,
  missing: MISSING,
  kept: [10, 0, 3],
});

/** Everything that a scorer tells, as plain data. */
function told(options: DelimitedOptions, pieces: readonly Uint8Array[]) {
  const rows: unknown[] = [];
  const faults: unknown[] = [];
  const reader = delimitedScorer(options);
  const take = (blocks: ReturnType<typeof reader.end>) => {
    for (const block of blocks) {
      for (let i = 0; i < block.rows; i++) {
        rows.push({
          scores: block.scores.map(({ scales }) =>
            Object.entries(scales).map(([id, { value, status, answered }]) => [
              id,
              value[i],
              COLUMN_STATUS[status[i] as number],
              answered[i],
            ]),
          ),
          cells: block.ragged[i],
          kept: options.kept?.map((_, k) => [
            ...block.kept.subarray(block.keptFrom[k * 2048 + i], block.keptTo[k * 2048 + i]),
          ]),
        });
      }
      faults.push(...block.faults());
    }
  };
  for (const piece of pieces) take(reader.push(piece));
  take(reader.end());
  return { rows, faults, emptyLines: reader.emptyLines() };
}

/** The same by the plain reader and the scorer of single respondents. */
function expected(from: Drawn) {
  const { rows: table, decimal, onInvalid } = from;
  const options = optionsOf(from);
  const rows: unknown[] = [];
  const faults: unknown[] = [];
  table.forEach((cells, i) => {
    const ragged = cells.length !== WIDTH;
    const none = { instrument: -1, field: -1, column: -1, answer: '' };
    if (ragged) faults.push({ row: i + 1, code: 'raggedRow', ...none });
    const scores = options.instruments.map(({ columns }, instrument) => {
      const one = scorer<never>([phq9, erq][instrument] as never, { onInvalid });
      const answers = columns.map((column) => meaning(cells[column] ?? '', decimal));
      const result = one.one(answers as never);
      for (const { path, code } of ragged ? [] : result.issues) {
        const field = path[0] as number;
        const column = columns[field] as number;
        const answer = one.plan.fields[field]?.id;
        faults.push({ row: i + 1, code, instrument, field, column, answer });
      }
      return one.plan.scales.map(({ id }) => {
        const scale =
          result.kind === 'scored' && !ragged
            ? (
                result.scales as Record<string, { value: number; status: string; answered: number }>
              )[id]
            : undefined;
        return [id, scale?.value ?? Number.NaN, scale?.status ?? 'rejected', scale?.answered ?? 0];
      });
    });
    const kept = options.kept?.map((column) => [...utf8Of(cells[column] ?? '')]);
    rows.push({ scores, cells: ragged ? cells.length : 0, kept });
  });
  return { rows, faults, emptyLines: 0 };
}

test('scores, faults and kept cells of delimited text are those of a plain reader and the scorer of one respondent', () => {
  holds(400, drawn, (from) => {
    expect(told(optionsOf(from), [fileOf(from)])).toEqual(expected(from));
  });
});

test('bytes may be cut anywhere: the scores, faults and kept cells stay the same', () => {
  const cut = fc.tuple(drawn, fc.array(fc.nat(), { maxLength: 12 }), fc.boolean());
  holds(300, cut, ([from, places, each]) => {
    const bytes = fileOf(from);
    const cuts = each
      ? Array.from(bytes.keys())
      : places.map((place) => place % (bytes.length + 1)).sort((a, b) => a - b);
    const pieces = [0, ...cuts].map((start, i, all) => bytes.subarray(start, all[i + 1]));
    expect(told(optionsOf(from), pieces)).toEqual(told(optionsOf(from), [bytes]));
  });
});

test('blocks follow one another: 5,000 rows are numbered and scored as each would be alone', () => {
  const lines = Array.from({ length: 5000 }, (_, i) =>
    i % 977 === 5 ? 'x,4' : [`id${i}`, ...Array.from({ length: 9 }, (_, k) => (i + k) % 4)].join(),
  );
  const columns = Array.from({ length: 9 }, (_, i) => i + 1);
  const options = { instruments: [{ scorer: INSTRUMENTS[0], columns }], width: 10, header: false };
  const { rows, faults } = told({ ...options, kept: [0] }, [utf8Of(lines.join('\n'))]);
  expect(rows).toHaveLength(5000);
  for (let i = 0; i < 5000; i += i % 977 === 5 ? 13 : 29) {
    const alone = told({ ...options, kept: [0] }, [utf8Of(lines[i] as string)]);
    expect(rows[i]).toEqual(alone.rows[0]);
  }
  expect(faults).toMatchObject([6, 983, 1960, 2937, 3914, 4891].map((row) => ({ row })));
});
