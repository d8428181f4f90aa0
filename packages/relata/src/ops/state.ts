import type { Plan } from './plan.ts';

/** One respondent's answers and scores while they are worked out. Absent is NaN, and stays inside. */
export interface State extends Values {
  readonly answers: Float64Array;
  readonly scales: Float64Array;
  /** Room for one completion of the answers. */
  readonly completion: Float64Array;
}

/** What an operation is evaluated on. */
export interface Values {
  /** Recoded answer by field. */
  readonly answers: ArrayLike<number>;
  /** Value by scale. */
  readonly scales: ArrayLike<number>;
}

export const newState = (plan: Plan): State => ({
  answers: new Float64Array(plan.fields.length),
  scales: new Float64Array(plan.scales.length),
  completion: new Float64Array(plan.fields.length),
});
