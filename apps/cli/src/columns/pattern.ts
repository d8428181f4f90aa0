import { PatternError, type PlacedName, patternReader as readerOf } from 'relata/formats/columns';
import { Problem } from '../problems/problem.ts';

/** The library's reader of column names by a pattern; one that cannot be followed is a problem. */
export function patternReader(
  pattern: string,
  parts: readonly string[],
  waves = false,
): (name: string) => PlacedName | null {
  try {
    return readerOf(pattern, parts, waves);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    throw new Problem(
      'badOption',
      error.message,
      [],
      `Write it like ${parts.length > 0 ? "'rsq{n}_{part}'" : "'ecr{n}'"}.`,
    );
  }
}
