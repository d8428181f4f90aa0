import type { RouteHandler } from '@hono/zod-openapi';
import { sendDocument } from '../../fhir/send-document.ts';
import type { Route } from './index.ts';

export const handler: RouteHandler<Route> = (c) =>
  sendDocument(c, async (base) => {
    const { searchQuestionnaires } = await import('../../fhir/search-questionnaires.ts');
    return { resource: searchQuestionnaires(base, c.req.valid('query')) };
  });
