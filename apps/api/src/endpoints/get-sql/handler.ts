import type { RouteHandler } from '@hono/zod-openapi';
import type { AppEnv } from '../../app-env.ts';
import { sendText } from '../../middleware/cacheable.ts';
import { instrumentById } from '../../scoring/instrument-by-id.ts';
import { knownForm } from '../../scoring/known-form.ts';
import type { Route } from './index.ts';

export const handler: RouteHandler<Route, AppEnv> = async (c) => {
  const instrument = await instrumentById(c.req.param('id'));
  const query = c.req.valid('query');
  knownForm(instrument, query.form);
  const { sqlOf } = await import('../../sql/sql-of.ts');
  const text = sqlOf(instrument, query);
  return sendText(c, {
    key: null,
    mark: `${instrument.definitionHash}-`,
    type: 'application/sql; charset=utf-8',
    make: () => text,
  }) as never;
};
