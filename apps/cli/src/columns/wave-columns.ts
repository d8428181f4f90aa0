import type { Field } from 'relata';
import { shownNames } from '../input/header.ts';
import { Problem } from '../problems/problem.ts';
import { itemColumns } from './item-columns.ts';
import { placesOf } from './numbered.ts';
import { patternReader } from './pattern.ts';

/** The columns of one occasion. */
export interface WaveColumns {
  /** As the header spells it; undefined where the pattern asks for no occasion. */
  readonly wave: string | undefined;
  readonly columns: readonly number[];
}

/**
 * The columns of an instrument's answers at every occasion that the header has, in its order:
 * `{wave}` in the pattern says where the occasion stands. Each must have all its columns.
 */
export function waveColumns(
  id: string,
  fields: readonly Field[],
  header: readonly string[],
  pattern: string | undefined,
): readonly WaveColumns[] {
  if (!pattern?.includes('{wave}')) {
    return [{ wave: undefined, columns: itemColumns(id, fields, header, pattern) }];
  }
  const parts = [...new Set(placesOf(fields).flatMap(({ part }) => part ?? []))];
  const read = patternReader(pattern, parts, true);
  const waves = [...new Set(header.flatMap((name) => read(name)?.wave ?? []))];
  if (waves.length === 0) {
    throw new Problem(
      'itemColumns',
      `The pattern ${pattern} finds no column of ${id}.`,
      [`columns:  ${shownNames(header)}`],
      "Write it as the columns are named, as in 'phq{n}_t{wave}' for phq1_t1 and phq1_t2.",
    );
  }
  return waves.map((wave) => ({
    wave,
    columns: itemColumns(id, fields, header, pattern.replace('{wave}', wave)),
  }));
}
