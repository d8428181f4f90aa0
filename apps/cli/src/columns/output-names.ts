import { Problem } from '../problems/problem.ts';
import type { Mapped } from './mapped.ts';

/** Extra columns asked for beside value, status and answered count. */
export interface Extras {
  readonly bounds: boolean;
  readonly bands: boolean;
}

const named = (...ids: string[]) => ids.map((id) => id.replaceAll('-', '_')).join('_');

/** Scales of a form in the order of the definition, each with whether it has bands, and its range where its percent of maximum is reported. */
export function scalesOf({ instrument, scorer }: Pick<Mapped, 'instrument' | 'scorer'>) {
  const given = new Map(scorer.plan.scales.map((scale) => [scale.id, scale]));
  return Object.keys(instrument.definition.scales).flatMap((id) => {
    const scale = given.get(id);
    return scale ? [{ id, banded: scale.bands !== null, percentOf: scale.percentOf }] : [];
  });
}

/** Names of the columns that an instrument's scores take: the same for everyone. */
export function outputNames(mapped: Mapped, extras: Extras): readonly string[] {
  const { id } = mapped.instrument;
  return [
    ...scalesOf(mapped).flatMap((scale) => {
      const stem = named(id, scale.id);
      return [
        stem,
        ...(scale.percentOf ? [`${stem}_percent`] : []),
        `${stem}_status`,
        `${stem}_answered`,
        ...(extras.bounds ? [`${stem}_low`, `${stem}_high`] : []),
        ...(extras.bands && scale.banded ? [`${stem}_band`, `${stem}_band_decided`] : []),
      ];
    }),
    ...mapped.scorer.plan.flags.map((flag) => named(id, 'flag', flag.id)),
  ];
}

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
