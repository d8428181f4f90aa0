import type { RouteHandler } from '@hono/zod-openapi';
import { sendJson } from '../../middleware/cacheable.ts';
import type { Route } from './index.ts';

export const handler: RouteHandler<Route> = (c) => {
  const filter = c.req.valid('query');
  const narrowed = Object.values(filter).some((value) => value !== undefined);
  return sendJson(c, {
    key: narrowed ? null : 'instruments',
    make: async () => {
      const { listOf } = await import('../../scoring/list-of.ts');
      return listOf(filter);
    },
  });
};
