import { createRoute, defineOpenAPIRoute } from '#zod-openapi';
import { CACHEABLE } from '../../middleware/cacheable.ts';
import * as z from '../../platform/zod.ts';
import { problemResponses } from '../../problems/responses.ts';
import { form } from '../../schemas/form.ts';
import { formParameter, instrumentId } from '../../schemas/instrument.ts';
import { handler } from './handler.ts';

const query = z.strictObject({
  form: formParameter,
  lang: z
    .string()
    .max(62)
    .regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,6}$/, {
      error: 'a language as a BCP 47 tag, such as en or en-GB',
    })
    .optional()
    .openapi({
      description:
        'Language of labels and sentences, as a BCP 47 tag; `en-GB` finds `en`. Default: `en`.',
      example: 'en',
    }),
});

const route = createRoute({
  operationId: 'get-form',
  method: 'get',
  path: '/v1/instruments/{id}/form',
  tags: ['Instruments'],
  summary: 'Get a form to show',
  description:
    'What an app needs to show an instrument: items in the order of presentation, each with the ids and response options of its answers, and what must be said with it. The sentences are there only where their licence is open; otherwise items have numbers, and `wording` is `not-included`.',
  parameters: [instrumentId],
  request: { query },
  responses: {
    200: {
      description: 'The form.',
      headers: CACHEABLE,
      content: { 'application/json': { schema: form } },
    },
    304: { description: 'The form that the caller has (`If-None-Match`) is current.' },
    ...problemResponses('invalidParameter', 'unknownInstrument', 'unknownForm', 'unknownLanguage'),
  },
});

export type Route = typeof route;

export const getForm = defineOpenAPIRoute({ route, handler, addRoute: true });
