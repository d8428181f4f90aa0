import type { RouteHandler } from '@hono/zod-openapi';
import type { AppEnv } from '../../app-env.ts';
import { configOf } from '../../middleware/config-of.ts';
import type { Route } from './index.ts';

export const handler: RouteHandler<Route, AppEnv> = async (c) => {
  const { keptHeaders, namedBy, recall, reportType, sendReport } = await import(
    '../../reports/index.ts'
  );
  const { token, type } = namedBy(c.req.param('token'));
  const { document, expires } = await recall(configOf(c).reports, token);
  const wanted = type ?? reportType(c.req.header('accept'));
  return sendReport(c, document, wanted, 200, keptHeaders(expires));
};
