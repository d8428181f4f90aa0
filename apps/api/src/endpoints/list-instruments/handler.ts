import type { RouteHandler } from '@hono/zod-openapi';
import { instruments } from 'relata/instruments';
import { sendJson } from '../../middleware/cacheable.ts';
import { summaryOf } from '../../scoring/summary-of.ts';
import type { Route } from './index.ts';

export const handler: RouteHandler<Route> = (c) => {
  const { pattern } = c.req.valid('query');
  return sendJson(c, {
    key: `instruments ${pattern ?? ''}`,
    make: () => {
      const listed = instruments({ pattern }).map(summaryOf);
      return { count: listed.length, instruments: listed };
    },
  });
};
