import { ENGINE_VERSION } from 'relata';
import { createRoute, defineOpenAPIRoute } from '#zod-openapi';
import * as z from '../../platform/zod.ts';
import { problemResponses } from '../../problems/responses.ts';
import { handler } from './handler.ts';

const health = z
  .object({
    status: z.literal('ok'),
    engine: z.string().openapi({ description: 'Version of the engine.', example: ENGINE_VERSION }),
  })
  .openapi('Health');

const route = createRoute({
  operationId: 'get-health',
  method: 'get',
  path: '/health',
  tags: ['Service'],
  summary: 'Is it up?',
  description: 'Answers while the service can answer. It depends on nothing outside itself.',
  responses: {
    200: { description: 'It is.', content: { 'application/json': { schema: health } } },
    ...problemResponses(),
  },
});

export type Route = typeof route;

export const getHealth = defineOpenAPIRoute({ route, handler, addRoute: true });
