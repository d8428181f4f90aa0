import type { RouteHandler } from '@hono/zod-openapi';
import type { AppEnv } from '../../app-env.ts';
import { sendDocument } from '../../fhir/send-document.ts';
import type { Route } from './index.ts';

export const handler: RouteHandler<Route, AppEnv> = (c) =>
  sendDocument(c, async (base, release) => {
    const { capabilitiesOf } = await import('../../fhir/capabilities.ts');
    return { resource: capabilitiesOf(base, release) };
  });
