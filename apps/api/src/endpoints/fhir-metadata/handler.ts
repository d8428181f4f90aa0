import type { RouteHandler } from '@hono/zod-openapi';
import { sendDocument } from '../../fhir/send-document.ts';
import type { Route } from './index.ts';

export const handler: RouteHandler<Route> = (c) =>
  sendDocument(c, async (base, release) => {
    const { capabilitiesOf } = await import('../../fhir/capabilities.ts');
    return { resource: capabilitiesOf(base, release) };
  });
