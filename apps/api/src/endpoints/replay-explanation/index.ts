import { createRoute, defineOpenAPIRoute } from '#zod-openapi';
import { jsonBody, ONE_LIMIT } from '../../middleware/json-body.ts';
import type * as z from '../../platform/zod.ts';
import { BODY_PROBLEMS, problemResponses } from '../../problems/responses.ts';
import { byName } from '../../schemas/documented.ts';
import { EXPLANATION_EXAMPLE } from '../../schemas/explanation-example.ts';
import { checkedExplanation, explanation, replayed } from '../../schemas/replay.ts';
import { handler } from './handler.ts';

const route = createRoute({
  operationId: 'replay-explanation',
  method: 'post',
  path: '/v1/explain/replay',
  tags: ['Scoring'],
  summary: 'Work an explanation through again',
  description:
    'Takes the steps that a score with `"explain": true` comes with (or that whole response) and works each out again from the steps before it, without the definition: a check that a stored explanation holds, and that nobody changed a number in it. A step that does not hold is no error; it is listed.',
  middleware: jsonBody(checkedExplanation, ONE_LIMIT),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: byName('ReplayRequest', explanation) as z.ZodType<
            z.output<typeof checkedExplanation>
          >,
          example: EXPLANATION_EXAMPLE,
        },
      },
    },
  },
  responses: {
    200: {
      description: 'Which steps hold, and what they come to.',
      content: { 'application/json': { schema: replayed } },
    },
    ...problemResponses(...BODY_PROBLEMS),
  },
});

export type Route = typeof route;

export const replayExplanation = defineOpenAPIRoute({ route, handler, addRoute: true });
