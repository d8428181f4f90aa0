import type { RouteHandler } from '@hono/zod-openapi';
import { ENGINE_VERSION } from 'relata';
import type { Route } from './index.ts';

export const handler: RouteHandler<Route> = (c) =>
  c.json({ status: 'ok', engine: ENGINE_VERSION } as const, 200);
