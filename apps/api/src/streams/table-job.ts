import { type Field, type Instrument, type ScoreOptions, scorer } from 'relata';
import {
  codeThatIsAnswer,
  type DecimalMark,
  type MissingCodes,
  missingCodesOf,
} from 'relata/delimited';
import { findColumns, PatternError, usualIdColumn } from 'relata/formats/columns';
import { nearestIds } from 'relata/messages/en';
import { ProblemError } from '../problems/problem-error.ts';
import type { TableHeader } from './table-header.ts';

/** What the cells of a table mean: the options of the command, by the same names. */
export interface TableOptions extends Pick<ScoreOptions, 'form' | 'onInvalid'> {
  readonly items?: string | undefined;
  readonly missing?: readonly string[] | undefined;
  readonly id?: string | undefined;
  readonly keep?: string | undefined;
  readonly seconds?: string | undefined;
  readonly decimal?: DecimalMark | undefined;
}

/** An instrument, and where a table holds its answers. */
export interface TableJob {
  readonly header: TableHeader;
  readonly instrument: Instrument;
  readonly scorer: ReturnType<typeof scorer>;
  readonly columns: readonly number[];
  /** The column that names respondents; −1 where there is none. */
  readonly id: number;
  /** The column that says how long the answers took; −1 where there is none. */
  readonly seconds: number;
  readonly kept: readonly number[];
  readonly missing: MissingCodes;
}

const parameter = (name: string, expected: string, detail: string) =>
  new ProblemError('invalidParameter', {
    errors: [{ code: 'notAllowed', path: [name], expected, detail }],
  });

const MOST_NAMED = 20;
const listed = (names: readonly string[]) =>
  `${names.slice(0, MOST_NAMED).join(', ')}${names.length > MOST_NAMED ? ' …' : ''}`;

function columnsOf(
  fields: readonly Field[],
  names: readonly string[],
  items: string | undefined,
): readonly number[] {
  try {
    const { absent, columns, outside, twice } = findColumns(fields, names, items);
    if (columns) return columns;
    const parts = [
      absent.length > 0 ? `There is no column for ${listed(absent)}.` : '',
      twice.length > 0 ? `There are several for ${listed(twice.map(([place]) => place))}.` : '',
      outside.length > 0
        ? `The pattern finds columns for ${listed(outside.map(([place]) => place))}, which the form does not have.`
        : '',
    ];
    throw new ProblemError('columnsNotFound', { detail: parts.filter(Boolean).join(' ') });
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    throw parameter('items', 'a pattern as in ecr{n}', error.message);
  }
}

function columnNamed(parameterName: string, name: string, names: readonly string[]): number {
  const column = names.indexOf(name);
  if (column >= 0) return column;
  const near = listed(nearestIds(name, names, 3));
  throw parameter(
    parameterName,
    'a name of a column',
    `There is no such column; nearest: ${near}.`,
  );
}

function keptOf(
  keep: string,
  names: readonly string[],
  items: ReadonlySet<number>,
): readonly number[] {
  const every = names.map((_, column) => column);
  if (keep === 'all') return every;
  if (keep === 'none') return [];
  if (keep === 'others') return every.filter((column) => !items.has(column));
  const columns = keep.split(',').map((name) => columnNamed('keep', name, names));
  if (new Set(columns).size === columns.length) return columns;
  throw parameter('keep', 'each column once', 'A column is named twice.');
}

/**
 * Finds an instrument's columns in the header of a table.
 *
 * @throws {ProblemError} columnsNotFound, invalidParameter
 * @throws {OptionError} as the library does
 */
export function tableJob(
  instrument: Instrument,
  header: TableHeader,
  { form, id, items, keep = 'others', missing = [], onInvalid, seconds }: TableOptions,
): TableJob {
  const compiled = scorer(instrument, { form, onInvalid });
  const { fields } = compiled.plan;
  const { names } = header;
  const columns = columnsOf(fields, names, items);
  const codes = missingCodesOf(missing);
  const clash = codeThatIsAnswer(codes, fields);
  if (clash) {
    const { max, min } = clash.field;
    throw parameter(
      'missing',
      'codes that are no response options',
      `A code is a response option itself (${min} to ${max}): every such answer would be thrown away.`,
    );
  }
  return {
    header,
    instrument,
    scorer: compiled,
    columns,
    id: id === undefined ? usualIdColumn(names) : columnNamed('id', id, names),
    seconds: seconds === undefined ? -1 : columnNamed('seconds', seconds, names),
    kept: keptOf(keep, names, new Set(columns)),
    missing: codes,
  };
}
