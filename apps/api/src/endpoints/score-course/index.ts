import { createRoute, defineOpenAPIRoute } from '#zod-openapi';
import { jsonBody } from '../../middleware/json-body.ts';
import { BODY_PROBLEMS, problemResponses } from '../../problems/responses.ts';
import { course, courseBody } from '../../schemas/course.ts';
import { byName } from '../../schemas/documented.ts';
import { instrumentId } from '../../schemas/instrument.ts';
import { handler } from './handler.ts';

/** Most bytes of a course: 520 waves of the longest form, by answer id. */
export const COURSE_LIMIT = 2 ** 20;

const route = createRoute({
  operationId: 'score-course',
  method: 'post',
  path: '/v1/instruments/{id}/course',
  tags: ['Scoring'],
  summary: 'Score one person’s waves as change over time',
  description:
    'Scores up to 520 waves of one person by one form, and says for each scale what changed: from first to last with the class of the change, trends, the last score against a baseline, and the smallest change that can be told from errors of measurement. Norm groups and reliabilities are the caller’s to choose; without them what rests on them is `unavailable`, with the reason. A wave whose answers cannot be scored stays in its place with its errors, and takes no part in the numbers. Words are neutral: a class says what scores did, not what a person needs.',
  middleware: jsonBody(courseBody, COURSE_LIMIT),
  parameters: [instrumentId],
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: byName('CourseRequest', courseBody),
          examples: {
            weekly: {
              summary: 'Weekly answers to a short form, with one plot (rpp)',
              value: {
                form: 'rpp-9',
                timeUnit: 'week',
                waves: [
                  { time: 1, answers: [3, 3, 2, 1, 4, 1, 2, 2, 3] },
                  { time: 2, answers: [3, 2, 2, 1, 3, 1, 2, 2, 3] },
                  { time: 4, answers: [2, 2, null, 2, 3, 2, 2, 1, 2] },
                ],
                references: {
                  norm: { label: 'our clinic, first sessions', mean: 2.1, sd: 0.8, n: 210 },
                  reliability: { label: 'our clinic, alpha', value: 0.84 },
                },
                plot: ['withdrawal'],
              },
            },
            clinical: {
              summary: 'Dates, and two groups for clinically significant change (phq-9)',
              value: {
                waves: [
                  { time: '2026-03-02', answers: [2, 3, 2, 2, 1, 2, 1, 2, 0] },
                  { time: '2026-05-18', answers: [1, 1, 0, 1, 0, 1, 0, 0, 0] },
                ],
                timeUnit: 'week',
                references: {
                  norm: { label: 'our clinic, intake', mean: 14.1, sd: 5.2 },
                  reliability: { label: 'our clinic, alpha', value: 0.86 },
                  clinical: { label: 'our clinic, intake', mean: 14.1, sd: 5.2 },
                  functional: { label: 'our staff survey', mean: 3.1, sd: 3.4 },
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
      description: 'Every wave, and for each scale its course.',
      content: { 'application/json': { schema: course } },
    },
    ...problemResponses(
      ...BODY_PROBLEMS,
      'tooManyWaves',
      'unknownInstrument',
      'unknownForm',
      'badMissingOverride',
      'badReference',
      'badWaves',
      'unknownScale',
    ),
  },
});

export type Route = typeof route;

export const scoreCourse = defineOpenAPIRoute({ route, handler, addRoute: true });
