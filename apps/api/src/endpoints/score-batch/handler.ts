import type { RouteHandler } from '@hono/zod-openapi';
import { ProblemError } from '../../problems/problem-error.ts';
import { MOST_RESPONDENTS } from '../../schemas/respondent.ts';
import { instrumentById } from '../../scoring/instrument-by-id.ts';
import { scoreBatch } from '../../scoring/score-batch.ts';
import type { Route } from './index.ts';

export const handler: RouteHandler<Route> = async (c) => {
  const instrument = await instrumentById(c.req.param('id'));
  const request = c.req.valid('json');
  const respondents = request.respondents as readonly unknown[];
  if (respondents.length > MOST_RESPONDENTS) throw new ProblemError('tooManyRespondents');
  const address = `/v1/instruments/${instrument.id}/score/batch`;
  const text = scoreBatch(instrument, { ...request, respondents }, address);
  return c.body(text, 200, { 'Content-Type': 'application/json' }) as never;
};
