import type { RouteHandler } from '@hono/zod-openapi';
import type { AppEnv } from '../../app-env.ts';
import { sendDocument } from '../../fhir/send-document.ts';
import type { Route } from './index.ts';

export const handler: RouteHandler<Route, AppEnv> = (c) =>
  sendDocument(c, async (base) => {
    const { codeSystemOf } = await import('../../fhir/code-system-of.ts');
    return { resource: await codeSystemOf(base, c.req.param('id')) };
  });
