import type { RouteHandler } from '@hono/zod-openapi';
import type { AppEnv } from '../../app-env.ts';
import { chosenBy } from '../../fhir/chosen-by.ts';
import { sendDocument } from '../../fhir/send-document.ts';
import type { Route } from './index.ts';

export const handler: RouteHandler<Route, AppEnv> = (c) =>
  sendDocument(c, async (base, release) => {
    const chosen = await chosenBy(c.req.param('id'), c.req.valid('query').form);
    const { questionnaireFor } = await import('../../fhir/questionnaire-for.ts');
    return {
      resource: await questionnaireFor(chosen, base, release),
      mark: `${chosen.instrument.definitionHash}-${release}-`,
    };
  });
