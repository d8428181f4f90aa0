import { createRoute, defineOpenAPIRoute } from '#zod-openapi';
import { jsonBody, ONE_LIMIT } from '../../middleware/json-body.ts';
import { BODY_PROBLEMS, problemResponses } from '../../problems/responses.ts';
import { byName } from '../../schemas/documented.ts';
import { instrumentId } from '../../schemas/instrument.ts';
import { pair } from '../../schemas/pair.ts';
import { pairBody } from '../../schemas/pair-request.ts';
import { handler } from './handler.ts';

const SELF = [1, 2, 3, 4, 0, 1, 2, 3, 2, 2, 2, 2, 2, 2, 2, 2, 4, 3, 2, 1, 0, 1, 2, 3];
const PARTNER = [
  1,
  0,
  3,
  4,
  1,
  1,
  2,
  3,
  2,
  2,
  2,
  2,
  'notObserved',
  2,
  2,
  2,
  0,
  3,
  2,
  1,
  2,
  1,
  2,
  0,
];

const route = createRoute({
  operationId: 'compare-pair',
  method: 'post',
  path: '/v1/instruments/{id}/pair',
  tags: ['Scoring'],
  summary: 'Compare two descriptions',
  description:
    'Scores two sets of answers by forms of one instrument and puts them side by side: one person described by themselves and by a close other, or two persons each by themselves. For each scale that both forms yield it gives the difference (first − second) and, where a reliability and an SD are chosen, its standard error and interval; it lists the items that differ most, and says how alike the profiles are. Items are matched by their ids. The result says where two descriptions differ. It does not say which is right, and it is no diagnosis of a person or a relationship.\n\nThe answers are those of two people. Send them only where both have agreed to it. Items come back without the answers unless `withAnswers` is true; a difference says much about the answers all the same.',
  middleware: jsonBody(pairBody, ONE_LIMIT),
  parameters: [instrumentId],
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: byName('PairRequest', pairBody),
          examples: {
            selfAndPartner: {
              summary: 'One person, by themselves and by their partner (rpp)',
              value: {
                first: { label: 'self', form: 'rpp-24', answers: SELF },
                second: { label: 'partner', form: 'rpp-24-partner', answers: PARTNER },
              },
            },
            withErrorsOfMeasurement: {
              summary: 'The same, with a reliability and SD of your own for both sides (rpp)',
              value: {
                first: { label: 'self', form: 'rpp-24', answers: SELF },
                second: { label: 'partner', form: 'rpp-24-partner', answers: PARTNER },
                references: {
                  norm: { label: 'our pilot', mean: 1.5, sd: 0.8, n: 120 },
                  reliability: { label: 'our pilot, alpha', value: 0.84 },
                },
              },
            },
            twoPersons: {
              summary: 'Two persons, each by themselves, with published figures (phq-9)',
              value: {
                first: { label: 'A', answers: [1, 2, 1, 0, 1, 2, 1, 2, 1] },
                second: { label: 'B', answers: [0, 1, 0, 0, 1, 0, 0, 1, 0] },
                references: {
                  norm: { population: 'German primary care' },
                  reliability: { coefficient: 'alpha', population: 'Korean' },
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
      description: 'The two descriptions side by side.',
      content: { 'application/json': { schema: pair } },
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

export const comparePair = defineOpenAPIRoute({ route, handler, addRoute: true });
