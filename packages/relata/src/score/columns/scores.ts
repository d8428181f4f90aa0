import type { Plan } from '../../ops/plan.ts';

/** Code of a scale's status in `status` arrays. */
export const COLUMN_STATUS = ['rejected', 'scored', 'prorated', 'insufficient'] as const;

export const REJECTED = 0;
export const SCORED = 1;
export const PRORATED = 2;
export const INSUFFICIENT = 3;

export interface ScaleColumns {
  /** Score; NaN exactly where the status is `rejected` or `insufficient`. */
  readonly value: Float64Array;
  /** Index into `COLUMN_STATUS`. */
  readonly status: Uint8Array;
  /** Items answered; 0 where rejected. */
  readonly answered: Uint16Array;
}

export interface ColumnScores {
  readonly length: number;
  readonly scales: { readonly [scale: string]: ScaleColumns };
  /** 1 where some value of the respondent is not a declared option (also with `onInvalid: 'missing'`). */
  readonly invalid: Uint8Array;
}

/** Scores of so many respondents, still to be written. */
export function emptyScores(plan: Plan, length: number): ColumnScores {
  return {
    length,
    scales: Object.fromEntries(
      plan.scales.map((scale) => [
        scale.id,
        {
          value: new Float64Array(length),
          status: new Uint8Array(length),
          answered: new Uint16Array(length),
        },
      ]),
    ),
    invalid: new Uint8Array(length),
  };
}
