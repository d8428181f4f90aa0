import type { RouteHandler } from '@hono/zod-openapi';
import { nameDefinition } from '../../middleware/name-definition.ts';
import { instrumentById } from '../../scoring/instrument-by-id.ts';
import type { Route } from './index.ts';

export const handler: RouteHandler<Route> = async (c) => {
  const instrument = await instrumentById(c.req.param('id'));
  nameDefinition(c, instrument);
  const { pairOf } = await import('../../pair/pair-of.ts');
  return c.json(pairOf(instrument, c.req.valid('json')), 200);
};
