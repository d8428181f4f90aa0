import type { RouteHandler } from '@hono/zod-openapi';
import { instruments, summaryOf } from 'relata/instruments';
import { sendJson } from '../../middleware/cacheable.ts';
import { withLinks } from '../../scoring/with-links.ts';
import type { Route } from './index.ts';

export const handler: RouteHandler<Route> = (c) => {
  const filter = c.req.valid('query');
  const narrowed = Object.values(filter).some((value) => value !== undefined);
  return sendJson(c, {
    key: narrowed ? null : 'instruments',
    make: () => {
      const listed = instruments(filter).map((one) => withLinks(summaryOf(one)));
      return { count: listed.length, instruments: listed };
    },
  });
};
