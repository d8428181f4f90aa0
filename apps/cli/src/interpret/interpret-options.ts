import type { Instrument, InterpretOptions } from 'relata';
import { findNorms } from 'relata/instruments/norms';
import type { Io } from '../io.ts';
import { type ReferenceOptions, readReferences } from '../options/reference-options.ts';

/** Options that say by which figures scores are interpreted. */
export interface FigureOptions extends ReferenceOptions {
  readonly level?: number;
  readonly cutOffs?: string;
}

/** The library's options of a command line. */
export async function interpretOptions(
  { id }: Instrument,
  options: FigureOptions,
  io: Pick<Io, 'cwd'>,
): Promise<InterpretOptions> {
  const { level, cutOffs } = options;
  return {
    references: await readReferences(options, io),
    published: findNorms(id),
    ...(level === undefined ? {} : { level }),
    ...(cutOffs === undefined ? {} : { cutOffs }),
  };
}
