import { createRoute, defineOpenAPIRoute } from '#zod-openapi';
import { CACHEABLE } from '../../middleware/cacheable.ts';
import * as z from '../../platform/zod.ts';
import { fhirQuery, operation, outcomeResponses, resource } from '../../schemas/fhir.ts';
import { handler } from './handler.ts';

const route = createRoute({
  operationId: 'fhir-score-definition',
  method: 'get',
  path: '/fhir/OperationDefinition/Questionnaire-score',
  tags: ['FHIR'],
  summary: 'What $score takes and answers',
  description: 'The OperationDefinition of `$score`, to which the CapabilityStatement refers.',
  request: { query: z.looseObject(fhirQuery) },
  responses: {
    200: {
      description: 'The OperationDefinition.',
      headers: CACHEABLE,
      content: resource(operation),
    },
    304: { description: 'The definition that the caller has (`If-None-Match`) is current.' },
    ...outcomeResponses('invalidParameter'),
  },
});

export type Route = typeof route;

export const fhirScoreDefinition = defineOpenAPIRoute({ route, handler, addRoute: true });
