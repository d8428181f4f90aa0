import { createRoute, defineOpenAPIRoute } from '#zod-openapi';
import { problemResponses } from '../../problems/responses.ts';
import { reportToken } from '../../schemas/kept.ts';
import { handler } from './handler.ts';

const route = createRoute({
  operationId: 'delete-report',
  method: 'delete',
  path: '/v1/reports/{token}',
  tags: ['Reports'],
  summary: 'Take a kept report away',
  description:
    'Takes a kept report away before its time is over. Whoever may read it may do so. In Workers KV it takes up to a minute until every place has forgotten it.',
  parameters: [reportToken],
  responses: {
    204: { description: 'The report is gone.' },
    ...problemResponses('reportNotFound'),
  },
});

export type Route = typeof route;

export const deleteReport = defineOpenAPIRoute({ route, handler, addRoute: true });
