import { RULE_NAMES } from 'relata';
import { createRoute, defineOpenAPIRoute } from '#zod-openapi';
import { CACHEABLE } from '../../middleware/cacheable.ts';
import * as z from '../../platform/zod.ts';
import { problemResponses } from '../../problems/responses.ts';
import { camelCase, instrumentSummary, patternParameter } from '../../schemas/instrument.ts';
import { licenseStatus } from '../../schemas/license.ts';
import { handler } from './handler.ts';

export const list = z
  .object({
    count: z.int().openapi({ description: 'Number of instruments listed.', example: 9 }),
    instruments: z.array(instrumentSummary).readonly(),
  })
  .openapi('InstrumentList');

const digits = (given: unknown) =>
  typeof given === 'string' && /^\d{1,6}$/.test(given) ? Number(given) : given;

const number = (description: string) =>
  z
    .preprocess(digits, z.int({ error: 'a whole number from 1 to 999999' }).min(1).max(999_999))
    .optional()
    .openapi({
      type: 'integer',
      format: 'int32',
      minimum: 1,
      maximum: 999_999,
      description,
      example: 10,
    });

export const filter = z.strictObject({
  pattern: patternParameter.optional(),
  construct: z.string().trim().min(1).max(100).optional().openapi({
    description:
      'Text in one of the constructs, in the title or in the abbreviation, in any letter case.',
    example: 'alexithymia',
  }),
  minItems: number('Fewest items.'),
  maxItems: number('Most items.'),
  license: licenseStatus.optional().openapi({
    description: 'Terms of the questionnaire itself (its wording).',
    example: 'free-no-permission',
  }),
  scoring: z
    .preprocess(camelCase, z.enum(RULE_NAMES))
    .optional()
    .openapi({
      type: 'string',
      enum: [...RULE_NAMES],
      description: 'A rule by which some scale is scored. Also with hyphens.',
      example: 'productMean',
    }),
});

const route = createRoute({
  operationId: 'list-instruments',
  method: 'get',
  path: '/v1/instruments',
  tags: ['Instruments'],
  summary: 'List the instruments',
  description:
    'Every instrument of the catalogue, in order of ids. Each parameter narrows the list.',
  request: { query: filter },
  responses: {
    200: {
      description: 'The instruments.',
      headers: CACHEABLE,
      content: { 'application/json': { schema: list } },
    },
    304: { description: 'The list that the caller has (`If-None-Match`) is current.' },
    ...problemResponses('invalidParameter'),
  },
});

export type Route = typeof route;

export const listInstruments = defineOpenAPIRoute({ route, handler, addRoute: true });
