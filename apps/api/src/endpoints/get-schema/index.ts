import { createRoute, defineOpenAPIRoute } from '#zod-openapi';
import { CACHEABLE } from '../../middleware/cacheable.ts';
import * as z from '../../platform/zod.ts';
import { problemResponses } from '../../problems/responses.ts';
import { formParameter, instrumentId } from '../../schemas/instrument.ts';
import { handler } from './handler.ts';

const jsonSchema = z.looseObject({ $schema: z.string(), title: z.string() });

export const schemas = z
  .object({
    instrument: z.string().openapi({ example: 'phq-9' }),
    revision: z.int().openapi({ example: 1 }),
    definitionHash: z.string(),
    form: z.string().nullable().openapi({ description: 'The form; null where all items.' }),
    answers: jsonSchema.openapi({
      type: 'object',
      description:
        'Of `answers` as POST …/score takes them: an object by answer id, or an array in item order. It accepts just what is not rejected.',
    }),
    result: jsonSchema.openapi({
      type: 'object',
      description:
        'Of the response of POST …/score: the scales with their ranges and bands, the flags, the answer ids.',
    }),
  })
  .openapi('InstrumentSchemas', {
    description: 'Two JSON Schemas (draft 2020-12), each complete by itself.',
  });

const route = createRoute({
  operationId: 'get-schema',
  method: 'get',
  path: '/v1/instruments/{id}/schema',
  tags: ['Instruments'],
  summary: 'Get the JSON Schemas of answers and result',
  description:
    'JSON Schemas (draft 2020-12) of the answers that an instrument takes and of the result that it gives: to check answers before they are sent, to generate types, to validate what is stored.',
  parameters: [instrumentId],
  request: { query: z.strictObject({ form: formParameter }) },
  responses: {
    200: {
      description: 'The schemas.',
      headers: CACHEABLE,
      content: { 'application/json': { schema: schemas } },
    },
    304: { description: 'The schemas that the caller has (`If-None-Match`) are current.' },
    ...problemResponses('invalidParameter', 'unknownInstrument', 'unknownForm'),
  },
});

export type Route = typeof route;

export const getSchema = defineOpenAPIRoute({ route, handler, addRoute: true });
