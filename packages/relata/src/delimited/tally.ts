import type { Plan } from '../ops/plan.ts';

/** How an instrument's rows came out. */
export interface Tally {
  /** Rows by scale of the plan × 4 + status code. */
  readonly statuses: Float64Array;
  /** Rows by flag × 3 + state: unanswered, not raised, raised. */
  readonly flags: Float64Array;
}

export const FLAG_STATES = ['unanswered', 'notRaised', 'raised'] as const;

export const emptyTally = ({ scales, flags }: Plan): Tally => ({
  statuses: new Float64Array(scales.length * 4),
  flags: new Float64Array(flags.length * FLAG_STATES.length),
});
