import type { RouteHandler } from '@hono/zod-openapi';
import { sendJson } from '../../middleware/cacheable.ts';
import { detailOf } from '../../scoring/detail-of.ts';
import { instrumentById } from '../../scoring/instrument-by-id.ts';
import type { Route } from './index.ts';

export const handler: RouteHandler<Route> = async (c) => {
  const instrument = await instrumentById(c.req.param('id'));
  const { id, definitionHash } = instrument;
  return sendJson(c, {
    key: `instrument ${id}`,
    mark: `${definitionHash}-`,
    make: () => detailOf(instrument),
  });
};
