import { createRoute, defineOpenAPIRoute } from '#zod-openapi';
import { batchBody } from '../../middleware/batch-body.ts';
import { BATCH_LIMIT } from '../../middleware/json-body.ts';
import * as z from '../../platform/zod.ts';
import { BODY_PROBLEMS, problemResponses } from '../../problems/responses.ts';
import { rowProblem } from '../../problems/schema.ts';
import { byName } from '../../schemas/documented.ts';
import { instrumentId } from '../../schemas/instrument.ts';
import { options } from '../../schemas/options.ts';
import { qualityDetail } from '../../schemas/quality.ts';
import { respondents } from '../../schemas/respondent.ts';
import { provenance, rowScored } from '../../schemas/result.ts';
import { handler } from './handler.ts';

const body = z.strictObject({ respondents, ...options, quality: qualityDetail });

export const batch = z
  .object({
    kind: z.literal('batch'),
    provenance,
    counts: z
      .object({ respondents: z.int(), scored: z.int(), problems: z.int() })
      .openapi({ example: { respondents: 2, scored: 1, problems: 1 } }),
    duplicateIds: z
      .array(z.union([z.string(), z.number()]))
      .readonly()
      .openapi({
        description:
          'Ids that came more than once, at most 100 of them. Their rows are scored all the same, each in its place: do not join by these ids.',
        example: [],
      }),
    results: z
      .array(z.union([rowScored, rowProblem]))
      .readonly()
      .openapi({
        description: 'One entry for each respondent, in the order in which they were sent.',
      }),
  })
  .openapi('BatchResult');

const route = createRoute({
  operationId: 'score-batch',
  method: 'post',
  path: '/v1/instruments/{id}/score/batch',
  tags: ['Scoring'],
  summary: 'Score up to 10,000 respondents',
  description:
    'Scores many respondents. Results come in the order of the respondents. A respondent who cannot be scored has a problem in that place, and never spoils the others. Each row lists at most 10 errors and the whole batch at most 1,000; `errorCount` says how many there are.',
  middleware: batchBody(body, BATCH_LIMIT),
  parameters: [instrumentId],
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: byName('BatchRequest', body),
          example: {
            respondents: [
              { id: 'r-17', answers: [1, 2, 1, 0, 1, 2, 1, 2, null] },
              { id: 'r-18', answers: [0, 0, 1, 0, 0, 1, 0, 0, 7] },
            ],
          },
        },
      },
    },
  },
  responses: {
    200: {
      description: 'A result or a problem for each respondent.',
      content: { 'application/json': { schema: batch } },
    },
    ...problemResponses(
      ...BODY_PROBLEMS,
      'tooManyRespondents',
      'unknownInstrument',
      'unknownForm',
      'badMissingOverride',
    ),
  },
});

export type Route = typeof route;

export const scoreBatch = defineOpenAPIRoute({ route, handler, addRoute: true });
