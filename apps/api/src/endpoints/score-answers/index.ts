import { createRoute, defineOpenAPIRoute } from '#zod-openapi';
import { jsonBody, ONE_LIMIT } from '../../middleware/json-body.ts';
import * as z from '../../platform/zod.ts';
import { BODY_PROBLEMS, problemResponses } from '../../problems/responses.ts';
import { answers } from '../../schemas/answers.ts';
import { byName } from '../../schemas/documented.ts';
import { instrumentId } from '../../schemas/instrument.ts';
import { explain, options } from '../../schemas/options.ts';
import { seconds } from '../../schemas/quality.ts';
import { scored } from '../../schemas/result.ts';
import { handler } from './handler.ts';

const body = z.strictObject({ answers, ...options, seconds, explain });

const route = createRoute({
  operationId: 'score-answers',
  method: 'post',
  path: '/v1/instruments/{id}/score',
  tags: ['Scoring'],
  summary: 'Score one respondent',
  description:
    'Scores one respondent’s answers. A scale with too few answers is no error: its status is `insufficient`, and its bounds say what is known. An answer that is not one of the response options is an error, and nothing is scored. The result depends on the request alone, so a request may be sent again.',
  middleware: jsonBody(body, ONE_LIMIT),
  parameters: [instrumentId],
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: byName('ScoreRequest', body),
          examples: {
            inItemOrder: {
              summary: 'Answers in item order (phq-9)',
              value: { answers: [1, 2, 1, 0, 1, 2, 1, 2, null] },
            },
            byId: {
              summary: 'Answers by id, one with a reason why it is missing (phq-9)',
              value: {
                answers: {
                  phq9_1: 1,
                  phq9_2: 2,
                  phq9_3: 1,
                  phq9_4: 0,
                  phq9_5: 1,
                  phq9_6: 2,
                  phq9_7: 1,
                  phq9_8: 2,
                  phq9_9: 'refused',
                },
              },
            },
            aForm: {
              summary: 'A short form (rpp)',
              value: { form: 'rpp-9', answers: [1, 3, 2, 0, 4, 1, 2, 2, 3] },
            },
            timed: {
              summary: 'With the time that the form took (phq-9)',
              value: { answers: [1, 2, 1, 0, 1, 2, 1, 2, 1], seconds: 41.5 },
            },
            withSteps: {
              summary: 'With every step of the way (phq-9)',
              value: { answers: [1, 2, 1, 0, 1, 2, 1, 2, 1], explain: true },
            },
          },
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The scores, each with its status, bounds and band.',
      content: { 'application/json': { schema: scored } },
    },
    ...problemResponses(
      ...BODY_PROBLEMS,
      'unknownInstrument',
      'answersRejected',
      'unknownForm',
      'badMissingOverride',
      'badSeconds',
    ),
  },
});

export type Route = typeof route;

export const scoreAnswers = defineOpenAPIRoute({ route, handler, addRoute: true });
