import type { RouteHandler } from '@hono/zod-openapi';
import type { AppEnv } from '../../app-env.ts';
import { configOf } from '../../middleware/config-of.ts';
import { nameDefinition } from '../../middleware/name-definition.ts';
import { instrumentById } from '../../scoring/instrument-by-id.ts';
import { tooManyRespondents } from '../../scoring/too-many-respondents.ts';
import type { Body, Route } from './index.ts';

export const handler: RouteHandler<Route, AppEnv> = async (c) => {
  const id = c.req.param('id');
  const { respondents, ...request } = c.req.valid('json') as Body;
  const rows = respondents as readonly unknown[];
  const instrument = await instrumentById(id);
  nameDefinition(c, instrument);
  const { mostRespondents } = configOf(c);
  if (rows.length > mostRespondents) throw tooManyRespondents(mostRespondents);
  const { sampleQualityOf } = await import('../../scoring/sample-quality-of.ts');
  const text = sampleQualityOf(instrument, rows, request, `/v1/instruments/${id}/quality`);
  return c.body(text, 200, { 'Content-Type': 'application/json' }) as never;
};
