import type { RouteHandler } from '@hono/zod-openapi';
import { nameDefinition } from '../../middleware/name-definition.ts';
import { instrumentById } from '../../scoring/instrument-by-id.ts';
import { scoreOne } from '../../scoring/score-one.ts';
import type { Route } from './index.ts';

export const handler: RouteHandler<Route> = async (c) => {
  const instrument = await instrumentById(c.req.param('id'));
  nameDefinition(c, instrument);
  return c.json(scoreOne(instrument, c.req.valid('json')), 200);
};
