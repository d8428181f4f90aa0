import { createRoute, defineOpenAPIRoute } from '#zod-openapi';
import { jsonBody } from '../../middleware/json-body.ts';
import * as z from '../../platform/zod.ts';
import { byName } from '../../schemas/documented.ts';
import {
  EXAMPLE_RESPONSE,
  FHIR_LIMIT,
  FHIR_TYPES,
  fhirQuery,
  questionnaireId,
  resource,
  scorable,
  scores,
  scoringOutcomes,
} from '../../schemas/fhir.ts';
import { handler } from './handler.ts';

const content = {
  schema: byName('FhirScorable', scorable),
  examples: {
    bare: { summary: 'A QuestionnaireResponse (phq-9)', value: EXAMPLE_RESPONSE },
    fromElsewhere: {
      summary: 'A questionnaire from elsewhere: its linkIds in item order (phq-2)',
      value: {
        resourceType: 'Parameters',
        parameter: [
          {
            name: 'questionnaire-response',
            resource: {
              resourceType: 'QuestionnaireResponse',
              status: 'completed',
              item: [
                { linkId: '1.', answer: [{ valueInteger: 2 }] },
                { linkId: '2.', answer: [{ valueInteger: 1 }] },
              ],
            },
          },
          { name: 'link-id', valueString: '1.' },
          { name: 'link-id', valueString: '2.' },
        ],
      },
    },
  },
};

const route = createRoute({
  operationId: 'fhir-score',
  method: 'post',
  path: '/fhir/Questionnaire/{id}/$score',
  tags: ['FHIR'],
  summary: 'Score a FHIR QuestionnaireResponse',
  description:
    'Scores a QuestionnaireResponse of R4 or R5 by this instrument: a Bundle (`collection`) of Observations, valid in both. Answers are numbers, or codings whose weight (`itemWeight`, `ordinalValue`) stands on themselves or in the Questionnaire. A scale with too few answers has a `dataAbsentReason` and no value. What cannot be read is listed, each item by FHIRPath, and nothing is scored.',
  middleware: jsonBody(scorable, FHIR_LIMIT, FHIR_TYPES),
  parameters: [questionnaireId],
  request: {
    query: z.looseObject(fhirQuery),
    body: {
      required: true,
      content: { 'application/fhir+json': content, 'application/json': content },
    },
  },
  responses: {
    200: { description: 'The scores.', content: resource(scores) },
    ...scoringOutcomes(),
  },
});

export type Route = typeof route;

export const fhirScore = defineOpenAPIRoute({ route, handler, addRoute: true });
