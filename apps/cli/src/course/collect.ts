import type { ColumnScores, Field, ScaleColumns } from 'relata';
import type { Mapped } from '../columns/mapped.ts';
import type { Table } from '../input/read-table.ts';
import type { Progress } from '../progress.ts';
import type { DataWatch } from '../scoring/data-watch.ts';
import { faultsOf, type RowFault, raggedFault } from '../scoring/faults.ts';
import { flagReader } from '../scoring/flags.ts';
import type { Job } from '../scoring/job.ts';
import type { Reject } from '../scoring/reject-rows.ts';
import { BLOCK, type Sheet, sheetOf } from '../scoring/sheet.ts';
import type { FlagState } from '../scoring/tally.ts';
import { courseFault } from './course-faults.ts';
import type { TimeCell } from './time-cell.ts';
import type { WaveStore } from './wave-store.ts';

/** Where a row says whom it is about, and when. */
export interface CourseColumns {
  readonly id: number;
  /** −1 where occasions have columns of their own. */
  readonly time: number;
  timeOf(cell: string): TimeCell;
}

export interface Collected {
  rows: number;
  /** Rows that cannot be scored, or have no place in a course. */
  rejectedRows: number;
  faults: number;
  treatedAsMissing: number;
}

export const FLAG_STATES: readonly FlagState[] = ['notRaised', 'raised', 'unanswered'];

interface Part {
  readonly sheet: Sheet;
  readonly scales: readonly string[];
  readonly stateOf: (row: number) => readonly number[];
}

function partOf(job: Job, mapped: Mapped, scales: readonly string[]): Part {
  const sheet = sheetOf(job, mapped);
  const readers = mapped.scorer.plan.flags.map((flag) => {
    const read = flagReader(flag, mapped.fields[flag.field] as Field);
    return (row: number) => FLAG_STATES.indexOf(read(sheet.answer(flag.field, row)));
  });
  return { sheet, scales, stateOf: (row) => readers.map((read) => read(row)) };
}

/** Reads and scores every row of a table, block by block, and keeps the scores by person. */
export async function collect(
  table: Table,
  job: Job,
  columns: CourseColumns,
  store: WaveStore,
  scales: readonly string[],
  to: {
    readonly watch: DataWatch;
    readonly progress: Progress;
    /** Takes the faults of a block. */
    rejects(found: readonly Reject[]): Promise<void>;
  },
): Promise<Collected> {
  const { header, mapped } = job;
  const parts = mapped.map((one) => partOf(job, one, scales));
  const counts: Collected = { rows: 0, rejectedRows: 0, faults: 0, treatedAsMissing: 0 };
  const action = job.onInvalid === 'reject' ? 'rejected' : 'treatedAsMissing';
  const instrument = mapped[0]?.instrument.id ?? '';
  const name = (column: number) => header[column] ?? '';
  let records: (readonly string[])[] = [];

  function wave(
    part: Part,
    scores: ColumnScores,
    i: number,
    person: number,
    record: readonly string[],
  ): readonly RowFault[] {
    const { mapped: of } = part.sheet;
    const invalid = scores.invalid[i] === 1;
    const faults: RowFault[] = invalid
      ? [...faultsOf(of, part.sheet.rowOf(i), header, action)]
      : [];
    const cell = columns.time < 0 ? (of.wave ?? '') : (record[columns.time] ?? '');
    const time = columns.timeOf(cell);
    if (time === 'missing' || time === 'unreadable') {
      const code = time === 'missing' ? 'timeMissing' : 'timeUnreadable';
      return [...faults, courseFault(code, instrument, name(columns.time))];
    }
    const own = part.scales.map((id) => scores.scales[id] as ScaleColumns);
    store.add(person, counts.rows + i + 1, time, {
      rejected: invalid && action === 'rejected',
      statuses: own.map(({ status }) => status[i] as number),
      values: own.map(({ value }) => value[i] as number),
      flags: part.stateOf(i),
    });
    return faults;
  }

  async function settle(): Promise<void> {
    const scored = parts.map(({ sheet }) => sheet.score(records.length));
    const rejects: Reject[] = [];
    records.forEach((record, i) => {
      const respondent = (record[columns.id] ?? '').trim();
      let faults: readonly RowFault[];
      if (record.length !== header.length) faults = [raggedFault(record.length, header.length)];
      else if (respondent === '') {
        faults = [courseFault('personMissing', '', name(columns.id))];
      } else {
        const person = store.person(respondent);
        faults = parts.flatMap((part, p) =>
          wave(part, scored[p] as ColumnScores, i, person, record),
        );
      }
      if (faults.some((fault) => fault.action === 'rejected')) counts.rejectedRows++;
      const row = counts.rows + i + 1;
      rejects.push(...faults.map((fault) => ({ row, respondent, fault })));
    });
    counts.rows += records.length;
    counts.faults += rejects.length;
    counts.treatedAsMissing += rejects.filter(
      ({ fault }) => fault.action === 'treatedAsMissing',
    ).length;
    records = [];
    await to.rejects(rejects);
    to.progress.rows(counts.rows);
  }

  for await (const batch of table.batches) {
    for (const record of batch) {
      to.watch.add(record);
      const read = record.length === header.length ? record : null;
      for (const { sheet } of parts) sheet.read(records.length, read);
      records.push(record);
      if (records.length === BLOCK) await settle();
    }
  }
  await settle();
  return counts;
}
