import type { RouteHandler } from '@hono/zod-openapi';
import type { AppEnv } from '../../app-env.ts';
import { configOf } from '../../middleware/config-of.ts';
import { nameDefinition } from '../../middleware/name-definition.ts';
import { KEPT } from '../../middleware/nameless.ts';
import { instrumentById } from '../../scoring/instrument-by-id.ts';
import type { Route } from './index.ts';

export const handler: RouteHandler<Route, AppEnv> = async (c) => {
  const instrument = await instrumentById(c.req.param('id'));
  const { assertKeepable, keep, keptHeaders, makeReport, reportType, sendReport } = await import(
    '../../reports/index.ts'
  );
  const type = reportType(c.req.header('accept'));
  const { reports } = configOf(c);
  const { keep: asked, ...request } = c.req.valid('json');
  if (asked) assertKeepable(reports, asked.minutes);
  const document = await makeReport(instrument, request, reports);
  nameDefinition(c, instrument);
  if (!asked) return sendReport(c, document, type, 200);
  const { token, expires } = await keep(reports, document, asked.minutes);
  const headers = { Location: KEPT + token, ...keptHeaders(expires) };
  return sendReport(c, document, type, 201, headers);
};
