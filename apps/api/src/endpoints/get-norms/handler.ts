import type { RouteHandler } from '@hono/zod-openapi';
import { sendJson } from '../../middleware/cacheable.ts';
import { instrumentById } from '../../scoring/instrument-by-id.ts';
import type { Route } from './index.ts';

export const handler: RouteHandler<Route> = async (c) => {
  const instrument = await instrumentById(c.req.param('id'));
  return sendJson(c, {
    key: `norms ${instrument.id}`,
    mark: `${instrument.definitionHash}-`,
    make: async () => {
      const { normsOf } = await import('../../interpreting/norms-of.ts');
      return normsOf(instrument);
    },
  });
};
