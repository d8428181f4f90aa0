import { createRoute, defineOpenAPIRoute } from '#zod-openapi';
import { jsonBody, ONE_LIMIT } from '../../middleware/json-body.ts';
import * as z from '../../platform/zod.ts';
import { BODY_PROBLEMS, problemResponses } from '../../problems/responses.ts';
import { answers } from '../../schemas/answers.ts';
import { level } from '../../schemas/available.ts';
import { byName } from '../../schemas/documented.ts';
import { instrumentId } from '../../schemas/instrument.ts';
import { interpretation } from '../../schemas/interpretation.ts';
import { options } from '../../schemas/options.ts';
import { references } from '../../schemas/references.ts';
import { scored } from '../../schemas/result.ts';
import { handler } from './handler.ts';

const body = z.strictObject({
  answers,
  ...options,
  references: references.optional(),
  level,
  cutOffs: z.string().min(1).max(1000).optional().openapi({
    description:
      'Cut-offs of this population alone: the whole text, or a part of it. Left out: all that are on file.',
    example: 'primary care',
  }),
});

export const interpreted = z
  .object({ ...scored.shape, interpretation })
  .openapi('Interpreted', { description: 'The scores as `score` gives them, and what they mean.' });

const route = createRoute({
  operationId: 'interpret-answers',
  method: 'post',
  path: '/v1/instruments/{id}/interpret',
  tags: ['Interpretation'],
  summary: 'Score one respondent, and say what the scores mean',
  description:
    'Scores one respondent’s answers, and compares each scale with the norm group that `references` names: z, T, percentile with the interval that the group’s size leaves; standard error of measurement and confidence intervals from the reliability that it names; percent of maximum, band and cut-offs with their populations. Neither group nor reliability is ever taken by itself: what rests on one that is not there is `unavailable`, with the reason. A score describes answers; it is not a diagnosis.',
  middleware: jsonBody(body, ONE_LIMIT),
  parameters: [instrumentId],
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: byName('InterpretRequest', body),
          examples: {
            published: {
              summary: 'With a norm group and a reliability on file (phq-9)',
              value: {
                answers: [2, 2, 2, 2, 2, 2, 1, 1, 0],
                references: {
                  norm: { population: 'German primary care' },
                  reliability: { coefficient: 'icc' },
                },
              },
            },
            own: {
              summary: 'With figures of your own (rpp)',
              value: {
                form: 'rpp-9',
                answers: [1, 3, 2, 0, 4, 1, 2, 2, 3],
                references: {
                  norm: { label: 'our pilot', mean: 1.8, sd: 0.7, n: 64 },
                  reliability: { label: 'our pilot, alpha', value: 0.8 },
                },
              },
            },
          },
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The scores, and what they mean.',
      content: { 'application/json': { schema: interpreted } },
    },
    ...problemResponses(
      ...BODY_PROBLEMS,
      'unknownInstrument',
      'answersRejected',
      'unknownForm',
      'badMissingOverride',
      'badReference',
    ),
  },
});

export type Route = typeof route;

export const interpretAnswers = defineOpenAPIRoute({ route, handler, addRoute: true });
