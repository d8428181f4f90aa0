import type { RouteHandler } from '@hono/zod-openapi';
import type { AppEnv } from '../../app-env.ts';
import { configOf } from '../../middleware/config-of.ts';
import type { Route } from './index.ts';

export const handler: RouteHandler<Route, AppEnv> = async (c) => {
  const { forget, namedBy } = await import('../../reports/index.ts');
  await forget(configOf(c).reports, namedBy(c.req.param('token')).token);
  return c.body(null, 204);
};
