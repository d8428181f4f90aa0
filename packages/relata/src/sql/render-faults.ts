import { planFor } from '../define/plan-for.ts';
import type { Instrument } from '../model/index.ts';
import type { Field } from '../ops/plan.ts';
import { checkTable } from './check.ts';
import { checkNames } from './check-names.ts';
import { spaced } from './layout.ts';
import { literal, textLiteral } from './literal.ts';
import type { FaultsSqlOptions } from './options.ts';
import { type TableQuery, tableQuery } from './query.ts';
import { selection, titleOf } from './selection.ts';
import { hasFault } from './steps/allowed.ts';
import { cells, given } from './steps/given.ts';

const RESULTS = ['instrument', 'column', 'answer', 'code', 'action'] as const;

/** The fields as rows of a table: a few, so that faulty rows are read once. */
function fieldRows({ plan, checked, dialect }: TableQuery, names: Names): string {
  const { identifier } = dialect;
  return plan.fields
    .map(({ id, min, max, step }, i) => {
      const column = dialect.text(checked.columns[i] as string);
      const values = [
        literal(i + 1),
        column,
        textLiteral(id),
        literal(min),
        literal(max),
        literal(step),
      ];
      const as = [
        names.place,
        identifier('column'),
        identifier('answer'),
        names.lowest,
        names.highest,
        names.step,
      ];
      return `    ${values.map((value, k) => (i === 0 ? `${value} AS ${as[k]}` : value)).join(', ')}`;
    })
    .join('\n  UNION ALL SELECT\n');
}

interface Names {
  readonly place: string;
  readonly lowest: string;
  readonly highest: string;
  readonly step: string;
  readonly value: string;
}

const whole = (value: string) => `${value} = FLOOR(${value})`;

/**
 * One SELECT that lists each answer of a table that is no declared option: the row's number where
 * a column has it, the columns kept, and then `instrument`, `column`, `answer`, `code` and
 * `action`, as the rejects file of `relata score` has them. A table without faults is read once.
 *
 * @throws {OptionError} `unknownForm`, `unknownDialect`, `unsafeName`, `badColumns`
 *
 * @example
 * renderFaultsSql(phq9, { dialect: 'duckdb', from: 'responses', row: 'n', id: 'patient' });
 */
export function renderFaultsSql(instrument: Instrument, options: FaultsSqlOptions): string {
  const plan = planFor(instrument, { form: options.form });
  const { row } = options;
  if (row !== undefined) checkNames([row]);
  const kept = typeof options.id === 'string' ? [options.id] : (options.id ?? []);
  const id = row === undefined ? kept : [row, ...kept];
  const results = row === undefined ? RESULTS : (['row', ...RESULTS] as const);
  const checked = checkTable(plan, { ...options, id: kept }, results);
  const query = tableQuery(plan, { ...checked, keep: id }, results);
  const { dialect, answers, column } = query;
  const { identifier } = dialect;
  const names: Names = {
    place: column('place'),
    lowest: column('lowest'),
    highest: column('highest'),
    step: column('step'),
    value: column('value'),
  };
  const select = selection(query);
  const named = select.step('cells', cells(query), 'texts without the blanks around them');
  const source = select.step('given', given(query, named), 'answers as numbers') as string;
  const faulty = select.step(
    'faulty',
    ['*'],
    'rows with a fault',
    `\n  WHERE ${hasFault(query, source)}`,
  );
  const fields = select.aside('fields', fieldRows(query, names), 'what each column may hold');
  const values = answers.map(
    (name, i) => `WHEN ${i + 1} THEN CAST(${faulty}.${name} AS ${dialect.double})`,
  );
  select.step(
    'judged',
    [
      ...query.kept.map((name) => `${faulty}.${name}`),
      ...[names.place, names.lowest, names.highest, names.step].map((name) => `${fields}.${name}`),
      `${fields}.${identifier('column')}`,
      `${fields}.${identifier('answer')}`,
      `CASE ${fields}.${names.place} ${spaced(values)} END AS ${names.value}`,
    ],
    'each answer of those rows',
    ` CROSS JOIN ${fields}`,
  );
  const { value, lowest, highest, step, place } = names;
  const within = `${value} >= ${lowest} AND ${value} <= ${highest}`;
  const as = (sql: string, name: string) => `${sql} AS ${identifier(name)}`;
  const action = checked.rejecting ? 'rejected' : 'treatedAsMissing';
  const code = `CASE WHEN ${dialect.isNoNumber(value)} THEN 'answerNotANumber' WHEN ${within} THEN 'answerOffStep' ELSE 'answerOutOfRange' END`;
  const steps = plan.fields.every((field: Field) => field.step === 1)
    ? ''
    : ` AND ${whole(`((${value} - ${lowest}) / ${step})`)}`;
  return `${titleOf(instrument, plan)}\n${select.text(
    [
      ...query.kept.map((name, i) =>
        as(name, row !== undefined && i === 0 ? 'row' : (id[i] as string)),
      ),
      as(textLiteral(instrument.id), 'instrument'),
      identifier('column'),
      identifier('answer'),
      as(code, 'code'),
      as(textLiteral(action), 'action'),
    ],
    `\nWHERE ${value} IS NOT NULL AND NOT (${within} AND ${whole(value)}${steps})${row === undefined ? '' : `\nORDER BY ${query.kept[0]}, ${place}`}`,
  )}`;
}
