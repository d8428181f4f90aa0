import type { Instrument } from 'relata';
import { missingCodes } from '../cells/missing-codes.ts';
import { type DecimalMark, numberIn } from '../cells/number-in.ts';
import { type ColumnReading, cellReader } from '../cells/read-cell.ts';
import { keptColumns } from '../columns/kept-columns.ts';
import { mapInstruments } from '../columns/map-instruments.ts';
import type { Mapped } from '../columns/mapped.ts';
import type { Extras } from '../columns/output-names.ts';
import { reversedColumns } from '../columns/reversed-columns.ts';
import { secondsColumn } from '../columns/seconds-column.ts';
import { waveColumn } from '../columns/wave-column.ts';
import { fieldLabels, type LabelSource } from '../labels/label-source.ts';
import { perInstrument } from '../options/per-instrument.ts';
import { Problem } from '../problems/problem.ts';
import type { Job } from './job.ts';

/** Options that say what the cells of a table mean: the same for every command that reads one. */
export interface ReadingOptions {
  readonly form?: string;
  readonly items?: string;
  readonly missing?: string;
  readonly labels?: string;
  readonly shift?: string;
  readonly decimal?: DecimalMark;
  readonly onInvalid: 'reject' | 'missing';
  readonly reversedInSource?: string;
  readonly force?: boolean;
}

/** What is wanted of the table beside its answers, and what is known of it. */
export interface Wanted {
  readonly keep: string;
  readonly extras: Extras;
  readonly labels?: LabelSource | undefined;
  /** Rows above the answers. */
  readonly headerRows?: number;
  /** Whether `{wave}` in a pattern may find several occasions. */
  readonly waves?: boolean;
  /** The column that holds the occasion. */
  readonly wave?: string | undefined;
  /** The column that holds how many seconds the answers took. */
  readonly seconds?: string | undefined;
}

function shifts(value: string | undefined, ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    [...perInstrument('--shift', value, ids)].map(([id, text]) => {
      const shift = numberIn(text);
      if (shift !== undefined) return [id, shift];
      throw new Problem(
        'badOption',
        `--shift ${text} is not a number.`,
        [],
        'Write what is added to each answer: --shift -1 where 1 to 5 is stored and 0 to 4 is scored.',
      );
    }),
  );
}

const readingsOf = (mapped: readonly Mapped[]): ReadonlyMap<number, ColumnReading> =>
  new Map(
    mapped.flatMap(({ columns, labels, shift = 0 }) =>
      columns.map((column, i) => [column, { shift, labels: labels?.[i] }] as const),
    ),
  );

/** Brings instruments, options and a header together, before a row is scored. */
export function prepare(
  instruments: readonly Instrument[],
  header: readonly string[],
  options: ReadingOptions,
  { keep, extras, labels, headerRows = 1, waves = false, wave, seconds }: Wanted,
): Job {
  const ids = instruments.map((one) => one.id);
  const force = options.force ?? false;
  const moved = shifts(options.shift, ids);
  const found = mapInstruments(instruments, header, {
    forms: perInstrument('--form', options.form, ids),
    patterns: perInstrument('--items', options.items, ids),
    onInvalid: options.onInvalid,
    waves,
  }).map((one) => ({ ...one, shift: moved.get(one.instrument.id) }));
  const texts = fieldLabels(labels, found, header);
  const mapped: readonly Mapped[] = found.map((one, i) => ({ ...one, labels: texts[i] }));
  const missing = missingCodes(
    options.missing,
    mapped.map(({ instrument, fields, shift }) => ({ id: instrument.id, fields, shift })),
    force,
  );
  const items = new Set(mapped.flatMap(({ columns }) => columns));
  const occasion = waveColumn(wave, header, items, mapped);
  const kept = keptColumns(keep, header, items);
  return {
    header,
    headerRows,
    mapped,
    kept: occasion < 0 || kept.includes(occasion) ? kept : [...kept, occasion],
    wave: occasion,
    seconds: secondsColumn(seconds, header, items, extras.quality === true),
    turned: reversedColumns(options.reversedInSource, mapped, header, force),
    readCell: cellReader(missing, options.decimal, readingsOf(mapped)),
    missing,
    decimal: options.decimal ?? '.',
    onInvalid: options.onInvalid,
    force,
    extras,
  };
}
