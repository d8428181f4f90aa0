import { ProblemError } from '../problems/problem-error.ts';

const thousands = (count: number) => String(count).replace(/(\d)(?=(\d{3})+$)/g, '$1,');

/** The problem of a request with more respondents than this installation takes at once. */
export const tooManyRespondents = (most: number): ProblemError =>
  new ProblemError('tooManyRespondents', {
    detail: `At most ${thousands(most)} in one request: send several.`,
  });
