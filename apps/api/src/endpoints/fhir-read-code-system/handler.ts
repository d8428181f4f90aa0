import type { RouteHandler } from '@hono/zod-openapi';
import { sendDocument } from '../../fhir/send-document.ts';
import type { Route } from './index.ts';

export const handler: RouteHandler<Route> = (c) =>
  sendDocument(c, async (base) => {
    const { codeSystemOf } = await import('../../fhir/code-system-of.ts');
    return { resource: await codeSystemOf(base, c.req.param('id')) };
  });
