import type { RouteHandler } from '@hono/zod-openapi';
import { sendJson } from '../../middleware/cacheable.ts';
import { instrumentById } from '../../scoring/instrument-by-id.ts';
import { knownForm } from '../../scoring/known-form.ts';
import type { Route } from './index.ts';

export const handler: RouteHandler<Route> = async (c) => {
  const instrument = await instrumentById(c.req.param('id'));
  const { id, definitionHash } = instrument;
  const query = c.req.valid('query');
  const form = knownForm(instrument, query.form);
  const { languageOf } = await import('../../forms/language-of.ts');
  const lang = languageOf(id, query.lang);
  return sendJson(c, {
    key: `form ${lang} ${id} ${form ?? ''}`,
    mark: `${definitionHash}-`,
    make: async () => {
      const { formOf } = await import('../../forms/form-of.ts');
      return formOf(instrument, form, lang);
    },
  });
};
