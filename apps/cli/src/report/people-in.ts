import type { Instrument } from 'relata';
import { missingCodes } from '../cells/missing-codes.ts';
import { timeReader } from '../course/time-cell.ts';
import { type TableRowsOptions, tableRows } from '../explain/table-rows.ts';
import type { Io } from '../io.ts';
import { Problem } from '../problems/problem.ts';
import { count } from '../text.ts';

export interface PeopleOptions extends TableRowsOptions {
  readonly row?: number;
  readonly respondent?: string;
  readonly all?: boolean;
  readonly time?: string;
}

/** One row of a person: when it was, where that is asked for, and its answers. */
export interface PersonRow {
  readonly row: number;
  readonly time: { readonly kind: 'number' | 'date'; readonly value: number } | null;
  /** Null where the row has not the header's number of cells. */
  readonly answers: readonly unknown[] | null;
}

export interface Person {
  /** As the file calls the person; null where it does not. */
  readonly id: string | null;
  readonly rows: PersonRow[];
}

function checkColumns(
  { respondent, time }: PeopleOptions,
  name: string,
  header: readonly string[],
  id: number,
): void {
  if (id < 0 && (respondent !== undefined || time !== undefined)) {
    throw new Problem(
      'unknownColumn',
      `${name} has no column that names respondents.`,
      [],
      'Say which it is: --id <column>, or use --row <number>.',
    );
  }
  if (time !== undefined && !header.includes(time)) {
    throw new Problem('unknownColumn', `--time names ${time}, which is no column of ${name}.`);
  }
}

/** People of a file, and the form that they answered. */
export interface People {
  readonly form: string | undefined;
  readonly people: readonly Person[];
}

/** The rows of the person that is meant, or of everybody, by person in the order of the file. */
export async function peopleIn(
  file: string,
  instrument: Instrument,
  options: PeopleOptions,
  io: Io,
): Promise<People> {
  const { name, header, form, id, rows } = await tableRows(file, instrument, options, io);
  checkColumns(options, name, header, id);
  const { all, respondent, time } = options;
  const timeOf = timeReader(missingCodes(options.missing, [], true), options.decimal ?? '.');
  const column = time === undefined ? -1 : header.indexOf(time);
  const people = new Map<string, Person>();
  let last = 0;

  function whenOf(row: number, record: readonly string[]): PersonRow['time'] {
    if (column < 0) return null;
    const read = timeOf(record[column] ?? '');
    if (typeof read !== 'string') return read;
    throw new Problem(
      'timesUnusable',
      `Row ${row} of ${name} has no time in ${time}.`,
      [],
      'Times are numbers, or dates such as 2026-03-02.',
    );
  }

  for await (const { row, record, answers } of rows) {
    last = row;
    const named = id < 0 ? '' : (record[id] ?? '');
    const meant = all || (respondent === undefined ? row === options.row : named === respondent);
    if (!meant) continue;
    const whole = record.length === header.length;
    const key = named === '' ? `\0${row}` : named;
    const person = people.get(key) ?? { id: named === '' ? null : named, rows: [] };
    people.set(key, person);
    const when = whole ? whenOf(row, record) : null;
    person.rows.push({ row, time: when, answers: whole || !all ? answers() : null });
  }
  if (people.size > 0) return { form, people: [...people.values()] };
  throw new Problem(
    'rowMissing',
    respondent === undefined
      ? `${name} has no row ${options.row ?? 1}: it has ${count(last, 'row')}.`
      : `${name} has no row of that respondent.`,
  );
}
