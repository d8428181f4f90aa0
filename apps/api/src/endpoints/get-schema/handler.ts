import type { RouteHandler } from '@hono/zod-openapi';
import { sendJson } from '../../middleware/cacheable.ts';
import { instrumentById } from '../../scoring/instrument-by-id.ts';
import { knownForm } from '../../scoring/known-form.ts';
import type { Route } from './index.ts';

export const handler: RouteHandler<Route> = async (c) => {
  const instrument = await instrumentById(c.req.param('id'));
  const { id, definitionHash } = instrument;
  const form = knownForm(instrument, c.req.valid('query').form);
  return sendJson(c, {
    key: `schema ${id} ${form ?? ''}`,
    mark: `${definitionHash}-`,
    make: async () => {
      const { schemasOf } = await import('../../forms/schemas-of.ts');
      return schemasOf(instrument, form);
    },
  });
};
