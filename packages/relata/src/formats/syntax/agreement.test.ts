import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../instruments/index.ts';
import { type Instrument, MISSING_REASONS, type Result } from '../../model/index.ts';
import { type Field, type Plan, planOf } from '../../ops/plan.ts';
import { scorer } from '../../score/scorer.ts';
import { madeUp } from '../../testing/arbitraries.ts';
import { agree, randomNumbers } from '../../testing/law.ts';
import { cannotRun, type Runnable, runScript } from '../../testing/run-script.ts';
import { instrumentOf, mood } from '../../testing/small-definition.ts';
import { type Vector, vectorsOf } from '../../testing/vectors.ts';
import { outputColumns } from '../columns/index.ts';
import { renderSyntax } from './render-syntax.ts';

const byId = (id: string) =>
  (CATALOGUE as readonly Instrument[]).find((one) => one.id === id) as Instrument;

/** Each script is a process of its own, beside others on the same processor. */
const LONG = { timeout: 180_000 };

type Row = readonly (number | null)[];

/** A vector's answers as a row of a file; nothing where a file cannot hold them. */
function rowOf({ answers, options }: Vector, fields: readonly Field[]): Row | undefined {
  const given = Array.isArray(answers)
    ? answers
    : Object.keys(answers).every((id) => fields.some((field) => field.id === id))
      ? fields.map((field) => (answers as Readonly<Record<string, unknown>>)[field.id])
      : [];
  if (given.length !== fields.length || options?.onInvalid === 'missing') return undefined;
  const read = given.map((answer) =>
    (MISSING_REASONS as readonly unknown[]).includes(answer) ? null : (answer ?? null),
  );
  return read.every((answer) => answer === null || typeof answer === 'number')
    ? (read as Row)
    : undefined;
}

/** Respondents with few, some or many answers missing, and now and then one that is no option. */
function respondents(fields: readonly Field[], count: number, seed: number): readonly Row[] {
  const random = randomNumbers(seed);
  return Array.from({ length: count }, (_, i) => {
    const missing = [0, 0.05, 0.15, 0.5][i % 4] as number;
    const wrong = i % 20 === 7 ? Math.floor(random() * fields.length) : -1;
    return fields.map(({ max, min, step }, f) => {
      if (f === wrong) return max + step;
      if (random() < missing) return null;
      return min + step * Math.floor(random() * ((max - min) / step + 1));
    });
  });
}

/** What the engine writes into each column of a script, where that is text or a number. */
function expectedOf(instrument: Instrument, plan: Plan, result: Result) {
  const columns = outputColumns(instrument, plan, { bounds: false, bands: true });
  return columns.flatMap((column): readonly (readonly [string, string | number])[] => {
    if (column.kind === 'bandDecided' || column.kind === 'missing') return [];
    if (column.kind === 'quality') return [];
    if (result.kind === 'rejected') {
      return [[column.name, column.kind === 'status' ? 'rejected' : '']];
    }
    if (column.kind === 'flag') return [[column.name, result.flags[column.flag]?.state ?? '']];
    const scale = result.scales[column.scale];
    const of = {
      value: scale?.value,
      percent: scale?.percentOfMaximum,
      status: scale?.status,
      answered: scale?.answered,
      low: scale?.bounds.low,
      high: scale?.bounds.high,
      band: scale?.value === null ? '' : scale?.band?.id,
    };
    return [[column.name, of[column.kind] ?? '']];
  });
}

const equal = (expected: string | number, found: string | undefined) =>
  typeof expected === 'number' && found
    ? agree(expected, Number(found))
    : String(expected) === found;

/** Cells in which the script and the engine differ. */
function disagreements(
  language: Runnable,
  instrument: Instrument,
  form: string | undefined,
  rows: readonly Row[],
): readonly string[] {
  const plan = planOf(instrument, form);
  const header = plan.fields.map((field) => field.id).join();
  const lines = rows.map((row, i) => [i, ...row.map((answer) => answer ?? '')].join());
  const script = renderSyntax(instrument, { language, form });
  const found = runScript(language, script, `id,${header}\n${lines.join('\n')}\n`);
  expect(found.map((row) => row['id'])).toEqual(rows.map((_, i) => String(i)));
  const compiled = scorer(instrument, { form });
  return rows.flatMap((row, i) =>
    expectedOf(instrument, plan, compiled.one(row)).flatMap(([name, expected]) =>
      equal(expected, found[i]?.[name])
        ? []
        : [`row ${i}, ${name}: engine ${expected}, script ${found[i]?.[name]}`],
    ),
  );
}

const forms = (CATALOGUE as readonly Instrument[]).flatMap((instrument) =>
  [undefined, ...Object.keys(instrument.definition.forms ?? {})].map(
    (form) => [instrument, form] as const,
  ),
);

const MADE_UP = fc.sample(madeUp(), { seed: 20_261_123, numRuns: 24 });

describe.each<[string, Runnable]>([
  ['R', 'r'],
  ['Python', 'python'],
])('Scoring as a script of %s', (_, language) => {
  const reason = cannotRun(language);
  const skipped = reason ? ` (skipped: ${reason})` : '';
  const agrees = test.skipIf(reason !== undefined);
  for (const [instrument, form] of forms) {
    const title = `${instrument.id}${form ? `, form ${form}` : ''} agrees with the engine in vectors and 200 random respondents${skipped}`;
    agrees(title, LONG, () => {
      const { fields } = planOf(instrument, form);
      const vectors = vectorsOf(instrument.id).filter((vector) => vector.form === form);
      const rows = [
        ...vectors.flatMap((vector) => {
          const row = rowOf(vector, fields);
          return row ? [row] : [];
        }),
        ...respondents(fields, 200, fields.length),
      ];
      expect(disagreements(language, instrument, form, rows)).toEqual([]);
    });
  }

  agrees(`definitions made up of every rule agree with the engine${skipped}`, LONG, () => {
    for (const instrument of MADE_UP) {
      const { fields } = planOf(instrument);
      const rows = respondents(fields, 40, fields.length);
      expect(disagreements(language, instrument, undefined, rows)).toEqual([]);
    }
  });

  agrees(`a prorated sum of 4.5 is rounded up to 5 where the source does${skipped}`, LONG, () => {
    const round = 'prorated sum, halves up';
    const missing = { require: { atLeast: 2 }, round, source: 'Nobody (2026)' };
    const instrument = instrumentOf(mood({ missing }));
    const rows = [
      [1, 2, null],
      [1, null, null],
      [1, 2, 3],
    ];
    expect(scorer(instrument).one([1, 2, null])).toMatchObject({ scales: { low: { value: 5 } } });
    expect(disagreements(language, instrument, undefined, rows)).toEqual([]);
  });

  agrees(
    `codes for missing answers, other column names and other columns are taken as told${skipped}`,
    LONG,
    () => {
      const script = renderSyntax(byId('gad-2'), {
        language,
        items: 'q{n}',
        missing: [-99, 'NA'],
      });
      const rows = runScript(
        language,
        script,
        '\uFEFFid,q1,age,q2\na,3,30,3.0\nb,-99.0,31,3\nc, 2 ,32,NA\nd,NULL,33,1\ne,1e0,34,2\n',
      );
      const column = Object.keys(rows[0] ?? {}).find((name) => name.endsWith('_status')) ?? '';
      expect(rows.map((row) => [row['id'], row['age'], row[column]])).toEqual([
        ['a', '30', 'scored'],
        ['b', '31', 'insufficient'],
        ['c', '32', 'insufficient'],
        ['d', '33', 'rejected'],
        ['e', '34', 'rejected'],
      ]);
      expect(rows[0]?.[column.replace('_status', '')]).toBe('6');
      expect(Object.keys(rows[0] ?? {})).not.toContain('q1');
    },
  );
});
