import type { Instrument } from 'relata';
import { resolveInstruments } from '../instruments/resolve.ts';
import type { Io } from '../io.ts';
import { type LabelSource, labelSource } from '../labels/label-source.ts';
import { list } from '../options/list.ts';
import type { Job } from './job.ts';
import { prepare, type ReadingOptions } from './prepare.ts';

/** Options that say which instruments are scored, and what goes into the output. */
export interface JobOptions extends ReadingOptions {
  readonly instrument?: string;
  readonly definition?: readonly string[];
  readonly keep: string;
  readonly wave?: string;
  readonly bounds?: boolean;
  readonly bands?: boolean;
  readonly detail?: 'values' | 'statuses';
  readonly quality?: boolean;
  readonly seconds?: string;
}

/** What options name outside the table: instruments, and labels of answers. */
export interface Named {
  readonly instruments: readonly Instrument[];
  readonly labels: LabelSource | undefined;
}

export async function namedBy(
  options: Pick<JobOptions, 'instrument' | 'definition' | 'labels'>,
  io: Pick<Io, 'cwd'>,
): Promise<Named> {
  const { definition = [], instrument } = options;
  const ids = instrument === undefined ? undefined : list('--instrument', instrument);
  return {
    instruments: await resolveInstruments(ids, definition, io),
    labels: await labelSource(options.labels, io),
  };
}

/** The job of a table with these columns. */
export function jobOf(
  { instruments, labels }: Named,
  { header, headerRows }: { readonly header: readonly string[]; readonly headerRows: number },
  options: JobOptions,
): Job {
  const { bands = false, bounds = false, detail = 'statuses', keep, wave } = options;
  const { quality = false, seconds } = options;
  return prepare(instruments, header, options, {
    keep,
    extras: { bounds, bands, detail, quality, seconds: seconds !== undefined },
    labels,
    headerRows,
    waves: true,
    wave,
    seconds,
  });
}
