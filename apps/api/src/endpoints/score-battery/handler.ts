import type { RouteHandler } from '@hono/zod-openapi';
import { ProblemError } from '../../problems/problem-error.ts';
import { MOST_INSTRUMENTS } from '../../schemas/battery.ts';
import { scoreBattery } from '../../scoring/score-battery.ts';
import type { Route } from './index.ts';

export const handler: RouteHandler<Route> = async (c) => {
  const entries = c.req.valid('json').instruments as readonly unknown[];
  if (entries.length > MOST_INSTRUMENTS) throw new ProblemError('tooManyInstruments');
  return c.json(await scoreBattery(entries, '/v1/batteries/score'), 200);
};
