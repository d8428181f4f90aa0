import type { RouteHandler } from '@hono/zod-openapi';
import type { AppEnv } from '../../app-env.ts';
import { nameDefinition } from '../../middleware/name-definition.ts';
import { reportFault } from '../../problems/report-fault.ts';
import { instrumentById } from '../../scoring/instrument-by-id.ts';
import type { Route } from './index.ts';

export const handler: RouteHandler<Route, AppEnv> = async (c) => {
  // What only streams need is loaded when the first one comes.
  const { scoreStream } = await import('../../streams/score-stream.ts');
  const instrument = await instrumentById(c.req.param('id'));
  nameDefinition(c, instrument);
  const report = (error: Error) => reportFault(error, c.get('requestId'));
  const { body, type } = await scoreStream(instrument, c.req.valid('query'), c.req.raw, report);
  return c.body(body, 200, { 'Content-Type': type }) as never;
};
