import type { RouteHandler } from '@hono/zod-openapi';
import { nameDefinition } from '../../middleware/name-definition.ts';
import { scoreOne } from '../../scoring/score-one.ts';
import type { Route } from './index.ts';

export const handler: RouteHandler<Route> = async (c) => {
  const { parseInstrument, STRANGER_LIMITS } = await import('relata/zod');
  const { definition, ...request } = c.req.valid('json');
  const instrument = parseInstrument(definition, STRANGER_LIMITS);
  nameDefinition(c, instrument);
  return c.json(scoreOne(instrument, request), 200);
};
