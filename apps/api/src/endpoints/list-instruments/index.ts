import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi';
import { CACHEABLE } from '../../middleware/cacheable.ts';
import { problemResponses } from '../../problems/responses.ts';
import { instrumentSummary, pattern } from '../../schemas/instrument.ts';
import { handler } from './handler.ts';

export const list = z
  .object({
    count: z.int().openapi({ description: 'Number of instruments listed.', example: 9 }),
    instruments: z.array(instrumentSummary).readonly(),
  })
  .openapi('InstrumentList');

const route = createRoute({
  operationId: 'list-instruments',
  method: 'get',
  path: '/v1/instruments',
  tags: ['Instruments'],
  summary: 'List the instruments',
  description: 'Every instrument of the catalogue, in order of ids, or those about one pattern.',
  request: { query: z.strictObject({ pattern: pattern.optional() }) },
  responses: {
    200: {
      description: 'The instruments.',
      headers: CACHEABLE,
      content: { 'application/json': { schema: list } },
    },
    304: { description: 'The list that the caller has (`If-None-Match`) is current.' },
    ...problemResponses('invalidParameter'),
  },
});

export type Route = typeof route;

export const listInstruments = defineOpenAPIRoute({ route, handler, addRoute: true });
