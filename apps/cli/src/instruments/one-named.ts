import type { Instrument } from 'relata';
import type { Io } from '../io.ts';
import { list } from '../options/list.ts';
import type { Problem } from '../problems/problem.ts';
import { resolveInstruments } from './resolve.ts';

/** The one instrument that `--instrument` or `--definition` names. */
export async function oneNamed(
  {
    definition = [],
    instrument,
  }: { readonly definition?: readonly string[]; readonly instrument?: string },
  io: Pick<Io, 'cwd'>,
  several: () => Problem,
): Promise<Instrument> {
  const ids = instrument === undefined ? undefined : list('--instrument', instrument);
  const [one, ...others] = await resolveInstruments(ids, definition, io);
  if (!one || others.length > 0) throw several();
  return one;
}
