import type { RouteHandler } from '@hono/zod-openapi';
import type { AppEnv } from '../../app-env.ts';
import { sendDocument } from '../../fhir/send-document.ts';
import type { Route } from './index.ts';

export const handler: RouteHandler<Route, AppEnv> = (c) =>
  sendDocument(c, async (base) => {
    const { scoreOperation } = await import('../../fhir/score-definition.ts');
    return { resource: scoreOperation(base) };
  });
