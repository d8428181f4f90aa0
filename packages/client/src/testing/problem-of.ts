import { RelataProblem } from '../problem.ts';

/** The problem that some work ends in. */
export async function problemOf(work: Promise<unknown>): Promise<RelataProblem> {
  const problem = await work.then(
    () => null,
    (error: unknown) => error,
  );
  if (problem instanceof RelataProblem) return problem;
  throw new Error('It did not end in a problem.', { cause: problem });
}
