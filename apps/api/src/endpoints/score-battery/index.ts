import { createRoute, defineOpenAPIRoute } from '#zod-openapi';
import { jsonBody, ONE_LIMIT } from '../../middleware/json-body.ts';
import * as z from '../../platform/zod.ts';
import { BODY_PROBLEMS, problemResponses } from '../../problems/responses.ts';
import { entryProblem } from '../../problems/schema.ts';
import { batteryEntries } from '../../schemas/battery.ts';
import { byName } from '../../schemas/documented.ts';
import { scored } from '../../schemas/result.ts';
import { handler } from './handler.ts';

const body = z.strictObject({ instruments: batteryEntries });

export const battery = z
  .object({
    kind: z.literal('battery'),
    counts: z
      .object({ instruments: z.int(), scored: z.int(), problems: z.int() })
      .openapi({ example: { instruments: 2, scored: 2, problems: 0 } }),
    results: z
      .array(z.union([scored, entryProblem]))
      .readonly()
      .openapi({
        description:
          'One entry for each instrument, in the order in which they were sent: what POST /v1/instruments/{id}/score answers, or a problem.',
      }),
  })
  .openapi('BatteryResult');

export type BatteryBody = z.infer<typeof battery>;

const route = createRoute({
  operationId: 'score-battery',
  method: 'post',
  path: '/v1/batteries/score',
  tags: ['Scoring'],
  summary: 'Score several instruments of one respondent',
  description:
    'Scores the answers of one respondent to several instruments, each for itself and with options of its own. Results come in the order of the instruments. One that cannot be scored has a problem in its place, and never spoils the others. Nothing is added up across instruments.',
  middleware: jsonBody(body, ONE_LIMIT),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: byName('BatteryRequest', body),
          examples: {
            twoInstruments: {
              summary: 'Two instruments (phq-9 and gad-7)',
              value: {
                instruments: [
                  { instrument: 'phq-9', answers: [1, 2, 1, 0, 1, 2, 1, 2, 1] },
                  { instrument: 'gad-7', answers: [1, 0, 2, 1, 0, 1, null] },
                ],
              },
            },
            twoForms: {
              summary: 'One instrument by two forms, in two ways of writing answers (rpp)',
              value: {
                instruments: [
                  { instrument: 'rpp', form: 'rpp-9', answers: [1, 3, 2, 0, 4, 1, 2, 2, 3] },
                  {
                    instrument: 'rpp',
                    form: 'rpp-24-partner',
                    answers: { withdrawal1: 2, numbing7: 'notObserved' },
                  },
                ],
              },
            },
          },
        },
      },
    },
  },
  responses: {
    200: {
      description: 'A result or a problem for each instrument.',
      content: { 'application/json': { schema: battery } },
    },
    ...problemResponses(...BODY_PROBLEMS, 'tooManyInstruments'),
  },
});

export type Route = typeof route;

export const scoreBattery = defineOpenAPIRoute({ route, handler, addRoute: true });
