import { createRoute, defineOpenAPIRoute } from '#zod-openapi';
import { CACHEABLE } from '../../middleware/cacheable.ts';
import * as z from '../../platform/zod.ts';
import { capabilities, fhirQuery, outcomeResponses, resource } from '../../schemas/fhir.ts';
import { handler } from './handler.ts';

const route = createRoute({
  operationId: 'fhir-metadata',
  method: 'get',
  path: '/fhir/metadata',
  tags: ['FHIR'],
  summary: 'What this server can do in FHIR',
  description: 'The CapabilityStatement, of R4 or of R5.',
  request: { query: z.looseObject(fhirQuery) },
  responses: {
    200: {
      description: 'The CapabilityStatement.',
      headers: CACHEABLE,
      content: resource(capabilities),
    },
    304: { description: 'The statement that the caller has (`If-None-Match`) is current.' },
    ...outcomeResponses('invalidParameter'),
  },
});

export type Route = typeof route;

export const fhirMetadata = defineOpenAPIRoute({ route, handler, addRoute: true });
