import { createRoute, defineOpenAPIRoute } from '#zod-openapi';
import { problemResponses } from '../../problems/responses.ts';
import { KEPT_HEADERS, reportToken } from '../../schemas/kept.ts';
import { reportContent } from '../../schemas/report.ts';
import { handler } from './handler.ts';

const route = createRoute({
  operationId: 'get-report',
  method: 'get',
  path: '/v1/reports/{token}',
  tags: ['Reports'],
  summary: 'Get a kept report',
  description:
    'A report that was kept with `keep`, as often as it is asked for until its time is over. The address is the leave to read it, so that a person can open it in a browser: no key is needed. `Accept` chooses between a page, Markdown and JSON; so does a suffix. An address that is mistyped, over or taken away is answered in the same way.',
  parameters: [reportToken],
  responses: {
    200: {
      description: 'The report, as `Accept` or the suffix asks.',
      headers: KEPT_HEADERS,
      content: reportContent,
    },
    ...problemResponses('reportNotFound', 'notAcceptable'),
  },
});

export type Route = typeof route;

export const getReport = defineOpenAPIRoute({ route, handler, addRoute: true });
