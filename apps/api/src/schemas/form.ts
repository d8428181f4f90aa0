import { MISSING_REASONS } from 'relata';
import * as z from '../platform/zod.ts';
import { notices } from './instrument.ts';
import { licenseStatus } from './license.ts';

const option = z.object({
  value: z.number().openapi({ description: 'What to send.', example: 2 }),
  label: z
    .string()
    .nullable()
    .openapi({ description: 'What it is called; null where the definition does not say.' }),
});

const answer = z.object({
  id: z.string().openapi({ description: 'Id under which to send the answer.', example: 'phq9_1' }),
  part: z.string().nullable().openapi({
    description: 'Which part of the item it answers; null where items have no parts.',
    example: null,
  }),
  options: z
    .int()
    .openapi({ description: 'Its response options, as an index of `optionSets`.', example: 0 }),
});

const item = z
  .object({
    id: z.string(),
    number: z.int().openapi({ description: 'Place in the order of presentation, from 1.' }),
    text: z
      .string()
      .nullable()
      .openapi({ description: 'The sentence; null where `wording` is `not-included`.' }),
    scored: z.boolean().openapi({ description: 'False where no scale uses the item.' }),
    block: z
      .int()
      .nullable()
      .openapi({ description: 'The block that it stands in, as an index of `blocks`.' }),
    answers: z.array(answer).readonly(),
  })
  .openapi('FormItem', {
    example: {
      id: 'phq9_1',
      number: 1,
      text: null,
      scored: true,
      block: null,
      answers: [{ id: 'phq9_1', part: null, options: 0 }],
    },
  });

const terms = z.object({
  status: licenseStatus,
  spdx: z.string().optional(),
  note: z.string().optional(),
  evidence: z.string().nullable().openapi({ description: 'Where the terms are stated.' }),
});

const citation = z.object({
  text: z.string(),
  doi: z.string().optional(),
  url: z.string().optional(),
});

export const form = z
  .object({
    instrument: z.string().openapi({ example: 'phq-9' }),
    revision: z.int().openapi({ example: 1 }),
    definitionHash: z.string(),
    title: z.string(),
    abbreviation: z.string(),
    form: z.string().nullable().openapi({ description: 'The form; null where all items.' }),
    formTitle: z.string().nullable(),
    lang: z.string().openapi({
      description: 'Language of the labels, the sentences and the notices, as a BCP 47 tag.',
      example: 'en',
    }),
    timeframe: z.string().openapi({ example: 'past 2 weeks' }),
    informant: z.enum(['self', 'closeOther']).openapi({
      description: 'Who answers: the person, or someone close about them.',
    }),
    wording: z.enum(['included', 'not-included']).openapi({
      description:
        'Whether `stem` and the `text` of items are there. Where they are not, `citation` and `terms` say whose they are and where to get them.',
      example: 'not-included',
    }),
    terms: terms.openapi({ description: 'Terms of the wording.' }),
    citation: citation.openapi({ description: 'Where the instrument is published.' }),
    stem: z.string().nullable().openapi({
      description: 'The instruction above the items; null where `wording` is `not-included`.',
    }),
    optionSets: z.array(z.array(option).readonly()).readonly().openapi({
      description: 'The sets of response options; answers refer to them by index.',
    }),
    parts: z
      .array(z.object({ id: z.string(), title: z.string() }))
      .readonly()
      .openapi({
        description: 'What each item asks, where it asks several things; otherwise empty.',
      }),
    items: z
      .array(item)
      .readonly()
      .openapi({ description: 'The items, in the order in which to show them.' }),
    blocks: z
      .array(z.object({ note: z.string(), stem: z.string(), optional: z.boolean() }))
      .readonly()
      .openapi({
        description:
          'Items that stand apart: a note to show before them, a stem of their own, and whether people are to choose whether they are asked at all.',
      }),
    alternatives: z.array(z.array(z.string()).readonly()).readonly().openapi({
      description: 'Groups of answers of which the form asks for one; otherwise empty.',
    }),
    missing: z
      .object({
        reasons: z.array(z.enum(MISSING_REASONS)).readonly(),
        option: z
          .object({ reason: z.enum(MISSING_REASONS), label: z.string().nullable() })
          .nullable()
          .openapi({ description: 'The response option of the form that stands for no answer.' }),
      })
      .openapi({
        description:
          'What to send for an item without an answer: null, nothing at all in an object, or one of the reasons. Let people skip every item.',
      }),
    answerIds: z.array(z.string()).readonly().openapi({
      description:
        'Answer ids in item order, which is not always the order of presentation: the order of answers sent as an array.',
    }),
    notices,
    links: z
      .object({ instrument: z.string(), schema: z.string(), score: z.string() })
      .openapi({ description: 'Addresses, relative to this API.' }),
  })
  .openapi('Form');

export type FormBody = z.infer<typeof form>;
