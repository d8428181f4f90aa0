import type { RouteHandler } from '@hono/zod-openapi';
import type { Route } from './index.ts';

export const handler: RouteHandler<Route> = async (c) => {
  const { replayOf } = await import('../../scoring/replay-of.ts');
  return c.json(replayOf(c.req.valid('json')), 200);
};
