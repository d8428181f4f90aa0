import { createRoute, defineOpenAPIRoute } from '#zod-openapi';
import { jsonBody, ONE_LIMIT } from '../../middleware/json-body.ts';
import * as z from '../../platform/zod.ts';
import { BODY_PROBLEMS, problemResponses } from '../../problems/responses.ts';
import { answers } from '../../schemas/answers.ts';
import { byName } from '../../schemas/documented.ts';
import { explain, options } from '../../schemas/options.ts';
import { seconds } from '../../schemas/quality.ts';
import { scored } from '../../schemas/result.ts';
import { handler } from './handler.ts';

const EXAMPLE = {
  id: 'low-mood-2',
  revision: 1,
  status: 'researchDraft',
  title: 'Low mood, two items',
  abbreviation: 'LM-2',
  citation: { text: 'Made up to show what a definition looks like' },
  patterns: ['depression'],
  timeframe: 'today',
  license: {
    scoring: { status: 'open', evidence: null },
    wording: { status: 'open', evidence: null },
  },
  answers: { min: 0, max: 3, labels: { 0: 'Not at all', 3: 'Very much' } },
  items: ['sad', 'cheerful'],
  reversed: ['cheerful'],
  missing: { source: null },
  scales: {
    lowMood: {
      title: 'Low mood',
      direction: { highMeans: 'lower mood', better: 'lower' },
      range: [0, 6],
      rule: 'sum',
      items: ['sad', 'cheerful'],
    },
  },
  sources: [],
};

const definition = z
  .unknown()
  .refine((value) => typeof value === 'object' && value !== null && !Array.isArray(value), {
    error: 'an object: the definition',
  })
  .openapi('Definition', {
    type: 'object',
    additionalProperties: true,
    description:
      'An instrument as data: response options, items, reverse keys, scales with their rules, missing rules, bands, flags, forms and sources. GET /v1/instruments/{id} shows one of the catalogue under `definition`. It is checked as a whole, and every fault is listed.',
    example: EXAMPLE,
  });

const body = z.strictObject({ definition, answers, ...options, seconds, explain });

const route = createRoute({
  operationId: 'score-definition',
  method: 'post',
  path: '/v1/score',
  tags: ['Scoring'],
  summary: 'Score with a definition of your own',
  description:
    'Scores one respondent’s answers with a definition that is sent along. Nothing is kept: send it with every request.',
  middleware: jsonBody(body, ONE_LIMIT),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: byName('ScoreDefinitionRequest', body),
          example: { definition: EXAMPLE, answers: { sad: 2, cheerful: 1 } },
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
      'invalidDefinition',
      'answersRejected',
      'unknownForm',
      'badMissingOverride',
      'badSeconds',
    ),
  },
});

export type Route = typeof route;

export const scoreDefinition = defineOpenAPIRoute({ route, handler, addRoute: true });
