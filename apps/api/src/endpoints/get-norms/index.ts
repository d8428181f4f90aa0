import { createRoute, defineOpenAPIRoute } from '#zod-openapi';
import { CACHEABLE } from '../../middleware/cacheable.ts';
import { problemResponses } from '../../problems/responses.ts';
import { instrumentId } from '../../schemas/instrument.ts';
import { norms } from '../../schemas/norms.ts';
import { handler } from './handler.ts';

const route = createRoute({
  operationId: 'get-norms',
  method: 'get',
  path: '/v1/instruments/{id}/norms',
  tags: ['Interpretation'],
  summary: 'Get norm groups, reliabilities and cut-offs',
  description:
    'What is on file about an instrument’s scores: norm groups (population, year, n, mean, SD), reliabilities and cut-offs, each with its source. Name one of them in `references` where scores are interpreted; none is ever used by itself. Lists are empty where nothing is on file.',
  parameters: [instrumentId],
  responses: {
    200: {
      description: 'What is on file.',
      headers: CACHEABLE,
      content: { 'application/json': { schema: norms } },
    },
    304: { description: 'The list that the caller has (`If-None-Match`) is current.' },
    ...problemResponses('unknownInstrument'),
  },
});

export type Route = typeof route;

export const getNorms = defineOpenAPIRoute({ route, handler, addRoute: true });
