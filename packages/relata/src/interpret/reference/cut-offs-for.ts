import { type CutOff, OptionError } from '../../model/index.ts';
import { picked } from './picked.ts';

/**
 * The cut-offs of one population, by its text or a part of it; all where none is asked for.
 * Throws `OptionError` (`unknownCutOff`) where no cut-off on file has it.
 */
export function cutOffsFor(cutOffs: readonly CutOff[], asked?: string): readonly CutOff[] {
  if (asked === undefined) return cutOffs;
  const found = picked(cutOffs, ({ population }) => population, asked);
  if (found.length > 0) return found;
  const populations = [...new Set(cutOffs.map(({ population }) => population))];
  throw new OptionError('unknownCutOff', populations, asked);
}
