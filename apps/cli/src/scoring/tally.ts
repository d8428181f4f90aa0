import { COLUMN_STATUS, type FlagResult } from 'relata';
import { FLAG_STATES, type Tally as FlatTally } from 'relata/delimited';
import type { Mapped } from '../columns/mapped.ts';
import { scalesOf } from '../columns/output-names.ts';

export type RowStatus = 'scored' | 'prorated' | 'insufficient' | 'rejected';
export type FlagState = FlagResult['state'];

/** How an instrument's rows came out: rows by status for each scale, by state for each flag. */
export interface Tally {
  readonly scales: { readonly [scale: string]: Record<RowStatus, number> };
  readonly flags: { readonly [flag: string]: Record<FlagState, number> };
}

/** Statuses by their code in the library's columns. */
export const STATUSES: readonly RowStatus[] = COLUMN_STATUS;

export function emptyTally(mapped: Mapped): Tally {
  return {
    scales: Object.fromEntries(
      scalesOf(mapped).map(({ id }) => [
        id,
        { scored: 0, prorated: 0, insufficient: 0, rejected: 0 },
      ]),
    ),
    flags: Object.fromEntries(
      mapped.scorer.plan.flags.map(({ id }) => [id, { raised: 0, notRaised: 0, unanswered: 0 }]),
    ),
  };
}

/** A tally of the library, by name. */
export function namedTally(mapped: Mapped, { flags, statuses }: FlatTally): Tally {
  const tally = emptyTally(mapped);
  const { plan } = mapped.scorer;
  plan.scales.forEach(({ id }, scale) => {
    const counts = tally.scales[id];
    COLUMN_STATUS.forEach((status, code) => {
      if (counts) counts[status] = statuses[scale * COLUMN_STATUS.length + code] as number;
    });
  });
  plan.flags.forEach(({ id }, flag) => {
    const counts = tally.flags[id];
    FLAG_STATES.forEach((state, code) => {
      if (counts) counts[state] = flags[flag * FLAG_STATES.length + code] as number;
    });
  });
  return tally;
}
