import type { Instrument } from 'relata';
import { UNREADABLE } from '../cells/read-cell.ts';
import type { Mapped } from '../columns/mapped.ts';
import type { Table } from '../input/read-table.ts';
import type { LabelSource } from '../labels/label-source.ts';
import { dataWatch } from '../scoring/data-watch.ts';
import { faultsOf, raggedFault } from '../scoring/faults.ts';
import type { Job } from '../scoring/job.ts';
import { prepare } from '../scoring/prepare.ts';
import { sheetOf } from '../scoring/sheet.ts';
import type { Entry, PairReject } from './entry.ts';
import type { PairOptions, SideName } from './side-options.ts';

/** Reads the rows of one side, one by one. */
export interface SideReader {
  readonly mapped: Mapped;
  /** The row as an entry; its faults go into the rejects. */
  read(record: readonly string[], row: number, id: string): Entry;
  /** Sentences for what the answers clearly show. Throws where their coding is shifted. */
  warnings(): Promise<readonly string[]>;
  readonly rejects: readonly PairReject[];
}

/** A reader of rows as `relata score` reads them. */
export function sideReader(
  side: SideName,
  instrument: Instrument,
  { header, headerRows }: Pick<Table, 'header' | 'headerRows'>,
  options: PairOptions,
  labels: LabelSource | undefined,
): SideReader {
  const job: Job = prepare([instrument], header, options, {
    keep: 'none',
    extras: { bounds: false, bands: false },
    labels,
    headerRows,
  });
  const mapped = job.mapped[0] as Mapped;
  const sheet = sheetOf(job, mapped);
  const watch = dataWatch(job);
  const rejects: PairReject[] = [];
  const action = options.onInvalid === 'missing' ? 'treatedAsMissing' : 'rejected';
  return {
    mapped,
    rejects,
    warnings: () => watch.warnings(),
    read(record, row, id) {
      if (record.length !== header.length) {
        rejects.push({ side, row, id, fault: raggedFault(record.length, header.length) });
        return { side, row, id, answers: [], result: null };
      }
      watch.add(record);
      sheet.read(0, record);
      const values = sheet.rowOf(0);
      const result = mapped.scorer.one(
        values.map((value) =>
          Number.isNaN(value) ? null : value === UNREADABLE ? { text: 'no number' } : value,
        ),
      );
      for (const fault of faultsOf(mapped, values, header, action)) {
        rejects.push({ side, row, id, fault });
      }
      const answers = values.map((value) => (Number.isFinite(value) ? value : null));
      return { side, row, id, answers, result };
    },
  };
}
