import type { RouteHandler } from '@hono/zod-openapi';
import { limitsOf } from '../../middleware/limits-of.ts';
import { nameDefinition } from '../../middleware/name-definition.ts';
import { ProblemError } from '../../problems/problem-error.ts';
import { instrumentById } from '../../scoring/instrument-by-id.ts';
import { scoreBatch } from '../../scoring/score-batch.ts';
import type { Route } from './index.ts';

export const handler: RouteHandler<Route> = async (c) => {
  const instrument = await instrumentById(c.req.param('id'));
  const request = c.req.valid('json');
  const respondents = request.respondents as readonly unknown[];
  const { mostRespondents } = limitsOf(c);
  if (respondents.length > mostRespondents) {
    const detail = `At most ${mostRespondents.toLocaleString('en')} in one request: send several.`;
    throw new ProblemError('tooManyRespondents', { detail });
  }
  nameDefinition(c, instrument);
  const address = `/v1/instruments/${instrument.id}/score/batch`;
  const text = scoreBatch(instrument, { ...request, respondents }, address);
  return c.body(text, 200, { 'Content-Type': 'application/json' }) as never;
};
