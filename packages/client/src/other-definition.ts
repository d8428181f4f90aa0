import { RelataProblem } from './problem.ts';

/** The API scores by a definition that the caller does not mean. */
export const otherDefinition = (instrument: string, detail: string) =>
  new RelataProblem('otherDefinition', {
    title: `The API scores ${instrument} by another definition`,
    detail,
  });
