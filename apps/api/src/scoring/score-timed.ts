import type { Result } from 'relata';
import { asProblem } from '../problems/as-problem.ts';
import type { ProblemError } from '../problems/problem-error.ts';
import type { RowAnswers } from './read-row.ts';
import type { scorerFor } from './scorer-for.ts';

/** The result of one row; its problem where its times cannot be used. */
export function scoreTimed(
  one: ReturnType<typeof scorerFor>,
  { answers, seconds }: RowAnswers,
): Result | ProblemError {
  if (seconds === undefined) return one(answers as never);
  try {
    return one(answers as never, { seconds });
  } catch (error) {
    const problem = asProblem(error);
    if (problem?.code !== 'badSeconds') throw error;
    return problem;
  }
}
