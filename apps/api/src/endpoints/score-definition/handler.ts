import type { RouteHandler } from '@hono/zod-openapi';
import { scoreOne } from '../../scoring/score-one.ts';
import type { Route } from './index.ts';

export const handler: RouteHandler<Route> = async (c) => {
  const { parseInstrument } = await import('relata/zod');
  const { definition, ...request } = c.req.valid('json');
  return c.json(scoreOne(parseInstrument(definition), request), 200);
};
