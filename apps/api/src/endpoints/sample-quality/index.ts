import { createRoute, defineOpenAPIRoute } from '#zod-openapi';
import { BATCH_LIMIT, jsonBody } from '../../middleware/json-body.ts';
import * as z from '../../platform/zod.ts';
import { BODY_PROBLEMS, problemResponses } from '../../problems/responses.ts';
import { rowProblem } from '../../problems/schema.ts';
import { byName } from '../../schemas/documented.ts';
import { instrumentId } from '../../schemas/instrument.ts';
import { options } from '../../schemas/options.ts';
import { respondents } from '../../schemas/respondent.ts';
import { provenance } from '../../schemas/result.ts';
import { rowQuality, sampleUsed, thresholds } from '../../schemas/sample-quality.ts';
import { handler } from './handler.ts';

const { form, onInvalid } = options;

const body = z.strictObject({ respondents, form, onInvalid, ...thresholds });

export type Body = z.infer<typeof body>;

export const quality = z
  .object({
    kind: z.literal('sampleQuality'),
    provenance,
    ...sampleUsed.shape,
    counts: z
      .object({ respondents: z.int(), problems: z.int() })
      .openapi({ example: { respondents: 2, problems: 0 } }),
    duplicateIds: z
      .array(z.union([z.string(), z.number()]))
      .readonly()
      .openapi({
        description: 'Ids that came more than once, at most 100 of them: each counts as one more.',
        example: [],
      }),
    results: z
      .array(z.union([rowQuality, rowProblem]))
      .readonly()
      .openapi({
        description: 'One entry for each respondent, in the order in which they were sent.',
      }),
  })
  .openapi('SampleQuality');

const route = createRoute({
  operationId: 'sample-quality',
  method: 'post',
  path: '/v1/instruments/{id}/quality',
  tags: ['Scoring'],
  summary: 'Look at the answers of up to 10,000 respondents among each other',
  description:
    'Works out indices that need a sample: squared Mahalanobis distance, psychometric synonyms and antonyms, person-total correlation. The sample is the respondents of this request whose answers can be used; the response says what it was. Nobody is dropped: where an index cannot be worked out there is a reason, and a respondent whose answers cannot be used has a problem in that place. Nothing is scored. Indices describe answers; they are no proof of carelessness.',
  middleware: jsonBody(body, BATCH_LIMIT),
  parameters: [instrumentId],
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: byName('SampleQualityRequest', body),
          example: {
            respondents: [
              { id: 'r-17', answers: [1, 2, 1, 0, 1, 2, 1, 2, null] },
              { id: 'r-18', answers: [0, 0, 1, 0, 0, 1, 0, 0, 0] },
              { id: 'r-19', answers: [3, 2, 3, 1, 2, 3, 1, 2, 1] },
            ],
          },
        },
      },
    },
  },
  responses: {
    200: {
      description: 'What the sample was, and the indices or a problem for each respondent.',
      content: { 'application/json': { schema: quality } },
    },
    ...problemResponses(...BODY_PROBLEMS, 'tooManyRespondents', 'unknownInstrument', 'unknownForm'),
  },
});

export type Route = typeof route;

export const sampleQuality = defineOpenAPIRoute({ route, handler, addRoute: true });
