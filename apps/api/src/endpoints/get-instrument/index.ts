import { createRoute, defineOpenAPIRoute } from '#zod-openapi';
import { CACHEABLE } from '../../middleware/cacheable.ts';
import { problemResponses } from '../../problems/responses.ts';
import { instrumentDetail, instrumentId } from '../../schemas/instrument.ts';
import { handler } from './handler.ts';

const route = createRoute({
  operationId: 'get-instrument',
  method: 'get',
  path: '/v1/instruments/{id}',
  tags: ['Instruments'],
  summary: 'Get one instrument',
  description:
    'The whole definition of an instrument: citation, terms, response options, items, keys, rules, bands, norms, forms, flags and sources; and what is to be said wherever its results are shown. Published item wording is never included, only item ids.',
  parameters: [instrumentId],
  responses: {
    200: {
      description: 'The instrument.',
      headers: CACHEABLE,
      content: { 'application/json': { schema: instrumentDetail } },
    },
    304: { description: 'The definition that the caller has (`If-None-Match`) is current.' },
    ...problemResponses('unknownInstrument'),
  },
});

export type Route = typeof route;

export const getInstrument = defineOpenAPIRoute({ route, handler, addRoute: true });
