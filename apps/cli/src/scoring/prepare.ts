import type { Instrument } from 'relata';
import { missingCodes } from '../cells/missing-codes.ts';
import { cellReader } from '../cells/read-cell.ts';
import { keptColumns } from '../columns/kept-columns.ts';
import { mapInstruments } from '../columns/map-instruments.ts';
import type { Extras } from '../columns/output-names.ts';
import { reversedColumns } from '../columns/reversed-columns.ts';
import { perInstrument } from '../options/per-instrument.ts';
import type { Job } from './job.ts';

/** Options that say what the cells of a table mean: the same for every command that reads one. */
export interface ReadingOptions {
  readonly form?: string;
  readonly items?: string;
  readonly missing?: string;
  readonly onInvalid: 'reject' | 'missing';
  readonly reversedInSource?: string;
  readonly force?: boolean;
}

/** Brings instruments, options and a header together, before a row is scored. */
export function prepare(
  instruments: readonly Instrument[],
  header: readonly string[],
  options: ReadingOptions,
  { keep, extras }: { readonly keep: string; readonly extras: Extras },
): Job {
  const ids = instruments.map((one) => one.id);
  const force = options.force ?? false;
  const mapped = mapInstruments(instruments, header, {
    forms: perInstrument('--form', options.form, ids),
    patterns: perInstrument('--items', options.items, ids),
    onInvalid: options.onInvalid,
  });
  const answers = mapped.map(({ instrument, fields }) => ({ id: instrument.id, fields }));
  const missing = missingCodes(options.missing, answers, force);
  return {
    header,
    mapped,
    kept: keptColumns(keep, header, new Set(mapped.flatMap(({ columns }) => columns))),
    turned: reversedColumns(options.reversedInSource, mapped, header, force),
    readCell: cellReader(missing),
    missing,
    onInvalid: options.onInvalid,
    extras,
  };
}
