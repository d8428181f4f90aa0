import type { RouteHandler } from '@hono/zod-openapi';
import type { Route } from './index.ts';

const INDEX = {
  name: 'Relata',
  about: 'Scores questionnaires about relationship patterns. Nothing that is sent is kept.',
  docs: '/docs',
  openapi: '/openapi.json',
  instruments: '/v1/instruments',
  health: '/health',
} as const;

export const handler: RouteHandler<Route> = (c) => c.json(INDEX, 200);
