import { type Extras, outputColumns, outputScales } from 'relata/formats/columns';
import { Problem } from '../problems/problem.ts';
import type { Mapped } from './mapped.ts';

export type { Extras } from 'relata/formats/columns';

/** Scales of a form in the order of the definition, each with whether it has bands, and its range where its percent of maximum is reported. */
export const scalesOf = ({ instrument, scorer }: Pick<Mapped, 'instrument' | 'scorer'>) =>
  outputScales(instrument, scorer.plan);

/** Names of the columns that an instrument's scores take: the same for everyone. */
export const outputNames = (
  { instrument, scorer, wave }: Pick<Mapped, 'instrument' | 'scorer' | 'wave'>,
  extras: Extras,
): readonly string[] =>
  outputColumns(instrument, scorer.plan, extras, wave).map((column) => column.name);

/** The output's header; two columns of one name are an error. */
export function outputHeader(kept: readonly string[], scores: readonly string[]): string[] {
  const names = [...kept, ...scores];
  const twice = names.filter((name, i) => names.indexOf(name) !== i);
  if (twice.length === 0) return names;
  throw new Problem(
    'columnNamesClash',
    'The output would have columns of the same name.',
    [`twice: ${[...new Set(twice)].join(', ')}`],
    'The file may have been scored before: say which columns to keep with --keep, or rename them.',
  );
}
