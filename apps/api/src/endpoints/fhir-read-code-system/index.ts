import { createRoute, defineOpenAPIRoute } from '#zod-openapi';
import { CACHEABLE } from '../../middleware/cacheable.ts';
import * as z from '../../platform/zod.ts';
import { codeSystem, fhirQuery, outcomeResponses, resource } from '../../schemas/fhir.ts';
import { handler } from './handler.ts';

const route = createRoute({
  operationId: 'fhir-read-code-system',
  method: 'get',
  path: '/fhir/CodeSystem/{id}',
  tags: ['FHIR'],
  summary: 'Get a code system that resources of this server use',
  description:
    'The codes of an instrument’s scales, bands and flags (`phq-9`), of its response options (`phq-9-answers`), or of how a score came about (`relata-scoring`).',
  parameters: [
    {
      name: 'id',
      in: 'path' as const,
      required: true,
      description: 'Id of the code system: the end of a `system` in a resource of this server.',
      schema: { type: 'string' as const, maxLength: 64, pattern: '^[A-Za-z0-9.-]+$' },
      example: 'phq-9',
    },
  ],
  request: { query: z.looseObject(fhirQuery) },
  responses: {
    200: { description: 'The CodeSystem.', headers: CACHEABLE, content: resource(codeSystem) },
    304: { description: 'The code system that the caller has (`If-None-Match`) is current.' },
    ...outcomeResponses('invalidParameter', 'unknownInstrument', 'notFound'),
  },
});

export type Route = typeof route;

export const fhirReadCodeSystem = defineOpenAPIRoute({ route, handler, addRoute: true });
