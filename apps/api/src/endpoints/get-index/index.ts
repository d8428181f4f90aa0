import { createRoute, defineOpenAPIRoute } from '#zod-openapi';
import * as z from '../../platform/zod.ts';
import { problemResponses } from '../../problems/responses.ts';
import { handler } from './handler.ts';

const index = z
  .object({
    name: z.literal('Relata'),
    about: z.string(),
    docs: z.string().openapi({ description: 'The reference, for people.', example: '/docs' }),
    openapi: z.string().openapi({
      description: 'The same as an OpenAPI document, for programs.',
      example: '/openapi.json',
    }),
    instruments: z.string().openapi({ example: '/v1/instruments' }),
    health: z.string().openapi({ example: '/health' }),
  })
  .openapi('Index');

const route = createRoute({
  operationId: 'get-index',
  method: 'get',
  path: '/',
  tags: ['Service'],
  summary: 'Where everything is',
  description:
    'Addresses of the reference, the OpenAPI document, the list of instruments and the check of health.',
  responses: {
    200: { description: 'Addresses.', content: { 'application/json': { schema: index } } },
    ...problemResponses(),
  },
});

export type Route = typeof route;

export const getIndex = defineOpenAPIRoute({ route, handler, addRoute: true });
