import { createRoute, defineOpenAPIRoute } from '#zod-openapi';
import { CACHEABLE } from '../../middleware/cacheable.ts';
import * as z from '../../platform/zod.ts';
import {
  fhirQuery,
  formQuery,
  outcomeResponses,
  questionnaire,
  questionnaireId,
  resource,
} from '../../schemas/fhir.ts';
import { handler } from './handler.ts';

const route = createRoute({
  operationId: 'fhir-read-questionnaire',
  method: 'get',
  path: '/fhir/Questionnaire/{id}',
  tags: ['FHIR'],
  summary: 'Get an instrument as a FHIR Questionnaire',
  description:
    'The instrument as a Questionnaire of R4, or of R5 (`Accept: application/fhir+json; fhirVersion=5.0`): the linkIds are the answer ids, each answer option carries its weight, and each scale is a read-only item whose SDC `calculatedExpression` contains key and missing rule.',
  parameters: [questionnaireId],
  request: { query: z.looseObject({ ...fhirQuery, form: formQuery }) },
  responses: {
    200: {
      description: 'The Questionnaire.',
      headers: CACHEABLE,
      content: resource(questionnaire),
    },
    304: { description: 'The Questionnaire that the caller has (`If-None-Match`) is current.' },
    ...outcomeResponses('invalidParameter', 'unknownInstrument', 'unknownForm'),
  },
});

export type Route = typeof route;

export const fhirReadQuestionnaire = defineOpenAPIRoute({ route, handler, addRoute: true });
