import { createRoute, defineOpenAPIRoute } from '#zod-openapi';
import { jsonBody } from '../../middleware/json-body.ts';
import * as z from '../../platform/zod.ts';
import { byName } from '../../schemas/documented.ts';
import {
  EXAMPLE_RESPONSE,
  FHIR_LIMIT,
  FHIR_TYPES,
  fhirQuery,
  resource,
  scorable,
  scores,
  scoringOutcomes,
} from '../../schemas/fhir.ts';
import { handler } from './handler.ts';

const content = {
  schema: byName('FhirScorable', scorable),
  example: {
    ...EXAMPLE_RESPONSE,
    questionnaire: 'http://localhost:8787/fhir/Questionnaire/phq-9',
  },
};

const route = createRoute({
  operationId: 'fhir-extract',
  method: 'post',
  path: '/fhir/QuestionnaireResponse/$extract',
  tags: ['FHIR'],
  summary: 'Extract scores from a FHIR QuestionnaireResponse',
  description:
    'The operation `$extract` of Structured Data Capture: a QuestionnaireResponse whose `questionnaire` is the canonical of a Questionnaire of this server, and out comes a Bundle (`transaction`) of Observations that a FHIR server stores as it stands. For a response to a questionnaire from elsewhere: POST /fhir/Questionnaire/{id}/$score.',
  middleware: jsonBody(scorable, FHIR_LIMIT, FHIR_TYPES),
  request: {
    query: z.looseObject(fhirQuery),
    body: {
      required: true,
      content: { 'application/fhir+json': content, 'application/json': content },
    },
  },
  responses: {
    200: { description: 'The Observations.', content: resource(scores) },
    ...scoringOutcomes(),
  },
});

export type Route = typeof route;

export const fhirExtract = defineOpenAPIRoute({ route, handler, addRoute: true });
