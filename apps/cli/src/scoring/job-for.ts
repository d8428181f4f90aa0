import type { Instrument } from 'relata';
import { resolveInstruments } from '../instruments/resolve.ts';
import type { Io } from '../io.ts';
import { list } from '../options/list.ts';
import type { Job } from './job.ts';
import { prepare, type ReadingOptions } from './prepare.ts';

/** Options that say which instruments are scored, and what goes into the output. */
export interface JobOptions extends ReadingOptions {
  readonly instrument?: string;
  readonly definition?: readonly string[];
  readonly keep: string;
  readonly bounds?: boolean;
  readonly bands?: boolean;
  readonly detail?: 'values' | 'statuses';
}

/** The instruments that options name. */
export const instrumentsOf = (
  { definition = [], instrument }: Pick<JobOptions, 'instrument' | 'definition'>,
  io: Pick<Io, 'cwd'>,
): Promise<readonly Instrument[]> =>
  resolveInstruments(
    instrument === undefined ? undefined : list('--instrument', instrument),
    definition,
    io,
  );

/** The job of a table with these columns. */
export function jobOf(
  instruments: readonly Instrument[],
  header: readonly string[],
  options: JobOptions,
): Job {
  const { bands = false, bounds = false, detail = 'statuses', keep } = options;
  return prepare(instruments, header, options, { keep, extras: { bounds, bands, detail } });
}

/** The same from options alone, for a thread of its own. */
export async function jobFor(
  options: JobOptions,
  header: readonly string[],
  io: Pick<Io, 'cwd'>,
): Promise<Job> {
  return jobOf(await instrumentsOf(options, io), header, options);
}
