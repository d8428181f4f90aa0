import { ENGINE_VERSION } from 'relata';
import { createRoute, defineOpenAPIRoute } from '#zod-openapi';
import * as z from '../../platform/zod.ts';
import { problemResponses } from '../../problems/responses.ts';
import { handler } from './handler.ts';

const readiness = z
  .object({
    status: z.literal('ready'),
    engine: z.string().openapi({ description: 'Version of the engine.', example: ENGINE_VERSION }),
  })
  .openapi('Readiness');

const route = createRoute({
  operationId: 'get-readiness',
  method: 'get',
  path: '/ready',
  tags: ['Service'],
  summary: 'May requests be sent?',
  description:
    'Loads a definition and scores made-up answers with it. 503 while the service cannot do that, or is about to stop: send requests elsewhere, and ask again.',
  responses: {
    200: { description: 'They may.', content: { 'application/json': { schema: readiness } } },
    ...problemResponses('notReady'),
  },
});

export type Route = typeof route;

export const getReadiness = defineOpenAPIRoute({ route, handler, addRoute: true });
