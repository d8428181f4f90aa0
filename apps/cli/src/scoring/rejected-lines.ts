import { count } from '../text.ts';
import type { Summary } from './summary.ts';

/** What became of the answers that are none, for people. */
export function rejectedLines({
  faults,
  rejectedRows,
  rejects,
  treatedAsMissing,
}: Pick<Summary, 'faults' | 'rejectedRows' | 'rejects' | 'treatedAsMissing'>): readonly string[] {
  if (faults === 0) return ['No row was rejected.'];
  const listed = rejects === null ? 'add --rejects rejects.csv to see why' : `listed in ${rejects}`;
  return [
    ...(rejectedRows > 0 ? [`${count(rejectedRows, 'row')} rejected.`] : []),
    ...(treatedAsMissing > 0
      ? [`${count(treatedAsMissing, 'faulty answer')} treated as missing.`]
      : []),
    `${count(faults, 'fault')}: ${listed}.`,
  ];
}
