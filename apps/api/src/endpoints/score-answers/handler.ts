import type { RouteHandler } from '@hono/zod-openapi';
import { instrumentById } from '../../scoring/instrument-by-id.ts';
import { scoreOne } from '../../scoring/score-one.ts';
import type { Route } from './index.ts';

export const handler: RouteHandler<Route> = async (c) =>
  c.json(scoreOne(await instrumentById(c.req.param('id')), c.req.valid('json')), 200);
