import type { Field, Plan } from './plan.ts';

/** One respondent's answers and scores while they are worked out. Absent is NaN, and stays inside. */
export interface State extends Values {
  /** Answer by field as it was given; the same array as `answers` where nothing is recoded. */
  readonly given: Float64Array;
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

export function newState({ fields, scales }: Plan): State {
  const answers = new Float64Array(fields.length);
  return {
    given: fields.some((field) => field.recode) ? new Float64Array(fields.length) : answers,
    answers,
    scales: new Float64Array(scales.length),
    completion: new Float64Array(fields.length),
  };
}

/** Recodes the answers given, where there is anything to recode. */
export function recodeGiven(
  fields: readonly Field[],
  { given, answers }: Pick<State, 'given' | 'answers'>,
): void {
  if (given === answers) return;
  for (let i = 0; i < fields.length; i++) {
    const { min, recode, step } = fields[i] as Field;
    const answer = given[i] as number;
    answers[i] = recode ? (recode[(answer - min) / step] ?? Number.NaN) + 0 : answer;
  }
}
