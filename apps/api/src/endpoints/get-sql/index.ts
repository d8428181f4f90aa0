import { createRoute, defineOpenAPIRoute } from '#zod-openapi';
import { CACHEABLE } from '../../middleware/cacheable.ts';
import * as z from '../../platform/zod.ts';
import { problemResponses } from '../../problems/responses.ts';
import { formParameter, instrumentId } from '../../schemas/instrument.ts';
import { DIALECTS } from '../../sql/dialects.ts';
import { handler } from './handler.ts';

const asList = (given: unknown) =>
  given === undefined || Array.isArray(given) ? given : [given as unknown];

const list = (most: number, description: string, example: readonly string[]) =>
  z
    .preprocess(asList, z.array(z.string().min(1).max(200)).max(most))
    .optional()
    .openapi({
      type: 'array',
      items: { type: 'string', minLength: 1, maxLength: 200 },
      maxItems: most,
      description: `${description} Give the parameter once for each.`,
      example,
    });

const query = z.strictObject({
  dialect: z.enum(DIALECTS).openapi({ description: 'The database.', example: 'duckdb' }),
  from: z.string().min(1).max(400).openapi({
    description:
      'The table, with one respondent a row; `schema.table` where it lies in a schema. A part that holds a dot or a quote stands in double quotes, each quote in it twice.',
    example: 'responses',
  }),
  form: formParameter,
  items: z.string().min(1).max(200).optional().openapi({
    description:
      'How item columns are named, as in `ecr{n}` or `rsq{n}_{part}`. Left out: by the answer ids.',
    example: 'q{n}',
  }),
  map: list(1000, 'Columns of single answers, as in `phq9_1=mood`; the others as `items` says.', [
    'phq9_1=mood',
  ]),
  keep: list(50, 'Columns to copy beside the scores.', ['patient']),
  missing: list(50, 'Numbers that stand for a missing answer; NULL always does.', ['-99']),
  onInvalid: z.enum(['reject', 'missing']).optional().openapi({
    description:
      'A number that is no response option rejects the row (the default), or counts as missing.',
    example: 'reject',
  }),
  detail: z.enum(['full', 'scores', 'values']).optional().openapi({
    description:
      '`full` (the default): with bounds and bands. `scores`: values with status and answered count. `values`: values alone, and how many items have no answer.',
    example: 'full',
  }),
  types: z.enum(['integer', 'number', 'text']).optional().openapi({
    description: 'What the answer columns hold by their type. Default: `number`.',
    example: 'number',
  }),
});

export type SqlQuery = z.output<typeof query>;

const route = createRoute({
  operationId: 'get-sql',
  method: 'get',
  path: '/v1/instruments/{id}/sql',
  tags: ['Instruments'],
  summary: 'Get the SQL that scores a table',
  description:
    'One SELECT that scores a table in your own database, one respondent a row, as POST …/score does: nobody’s answers leave it. Every name is quoted. It is text; nothing is connected to.',
  parameters: [instrumentId],
  request: { query },
  responses: {
    200: {
      description: 'The SQL (RFC 6922).',
      headers: CACHEABLE,
      content: {
        'application/sql': {
          schema: z.string().openapi({
            example: '-- PHQ-9, revision 1, all items\nWITH …\nSELECT … FROM "responses"',
          }),
        },
      },
    },
    304: { description: 'The SQL that the caller has (`If-None-Match`) is current.' },
    ...problemResponses('invalidParameter', 'unknownInstrument', 'unknownForm'),
  },
});

export type Route = typeof route;

export const getSql = defineOpenAPIRoute({ route, handler, addRoute: true });
