import * as z from '../platform/zod.ts';
import { answers } from './answers.ts';
import { line } from './line.ts';
import { options } from './options.ts';
import { references } from './references.ts';

/** Most items that one comparison lists. */
const MOST_ITEMS = 1000;

const side = z
  .strictObject({
    answers,
    form: options.form,
    label: line(80).optional().openapi({
      description:
        'What to call this side; it comes back and changes nothing. A name is not needed: “self”, “partner”.',
      example: 'self',
    }),
    references: references.optional().openapi({
      description: 'Figures for this side, instead of those for both.',
    }),
  })
  .openapi('PairSideRequest', { description: 'One of the two descriptions.' });

export const pairBody = z.strictObject({
  first: side,
  second: side,
  onInvalid: options.onInvalid,
  missing: options.missing,
  references: references.optional(),
  level: z.number().min(0.5).max(0.9999).optional().openapi({
    description: 'How often an interval holds the difference of the true scores; default 0.95.',
    example: 0.95,
  }),
  mostItems: z.int().min(0).max(MOST_ITEMS).optional().openapi({
    format: 'int32',
    description: 'Most items that are listed as different; default 5.',
    example: 5,
  }),
  withAnswers: z.boolean().optional().openapi({
    description:
      'Lists both answers beside those items. They are answers of two people: ask for them only where each has agreed that the other may see them.',
    example: false,
  }),
});

export type PairRequest = z.infer<typeof pairBody>;
