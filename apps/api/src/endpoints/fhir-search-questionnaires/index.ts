import { createRoute, defineOpenAPIRoute } from '#zod-openapi';
import { CACHEABLE } from '../../middleware/cacheable.ts';
import * as z from '../../platform/zod.ts';
import { bundle, fhirQuery, outcomeResponses, resource } from '../../schemas/fhir.ts';
import { handler } from './handler.ts';

const text = (description: string, example: string) =>
  z.string().min(1).max(400).optional().openapi({ description, example });

const route = createRoute({
  operationId: 'fhir-search-questionnaires',
  method: 'get',
  path: '/fhir/Questionnaire',
  tags: ['FHIR'],
  summary: 'Search the FHIR Questionnaires',
  description:
    'Every instrument, and every form of one, as a Questionnaire in summary (tagged SUBSETTED): canonical, version, title, status. Other search parameters are ignored, as FHIR allows.',
  request: {
    query: z.looseObject({
      ...fhirQuery,
      _id: text('Ids, joined by commas.', 'phq-9,gad-7'),
      url: text(
        'The canonical, without a version.',
        'http://localhost:8787/fhir/Questionnaire/phq-9',
      ),
      title: text('How the title begins, in any letter case.', 'patient health'),
    }),
  },
  responses: {
    200: { description: 'What was found.', headers: CACHEABLE, content: resource(bundle) },
    304: { description: 'What the caller has (`If-None-Match`) is current.' },
    ...outcomeResponses('invalidParameter'),
  },
});

export type Route = typeof route;

export const fhirSearchQuestionnaires = defineOpenAPIRoute({ route, handler, addRoute: true });
