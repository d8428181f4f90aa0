import * as z from '../platform/zod.ts';

const value = z.number().nullable().openapi({
  description: 'What the step yields; null where it yields nothing.',
});
const source = z.string().nullable().openapi({ description: 'Where it is published.' });

export const answerStep = z
  .object({
    op: z.literal('answer'),
    item: z.string().openapi({ example: 'ecrr_9' }),
    answer: z.number().nullable().openapi({ description: 'As given; null where missing.' }),
    recoded: z.number().nullable(),
    recode: z
      .array(z.object({ answer: z.number(), value: z.number() }).readonly())
      .readonly()
      .optional()
      .openapi({ description: 'The value map, where the item has one.' }),
    reversed: z.boolean().openapi({
      description: 'Reverse-keyed: `value` is `low` + `high` − `recoded`.',
    }),
    low: z.number(),
    high: z.number(),
    value,
    source,
  })
  .openapi('AnswerStep');

export const calculationStep = z
  .object({
    op: z.enum([
      'either',
      'sum',
      'mean',
      'linear',
      'product',
      'greatest',
      'absolute',
      'atLeast',
      'root',
      'lookUp',
    ]),
    inputs: z.array(z.int()).readonly().openapi({ description: 'Earlier steps, by index.' }),
    prorate: z.boolean().optional(),
    round: z.boolean().optional(),
    weights: z.array(z.number()).readonly().optional(),
    constant: z.number().optional(),
    divisor: z.number().optional(),
    threshold: z.number().optional(),
    degree: z.number().optional(),
    table: z
      .array(z.object({ from: z.number(), value: z.number() }))
      .readonly()
      .optional(),
    value,
  })
  .openapi('CalculationStep');

export const scaleStep = z
  .object({
    op: z.literal('scale'),
    scale: z.string(),
    title: z.string(),
    rule: z.string().openapi({ example: 'mean' }),
    input: z.int().openapi({ description: 'The step that the scale takes its value from.' }),
    answered: z.int(),
    of: z.int(),
    partlyAnswered: z.boolean().openapi({
      description: 'True where an item of several parts is answered in part.',
    }),
    need: z.int().openapi({
      description: 'Items that must be answered; 0 where the scales below decide.',
    }),
    status: z.enum(['scored', 'prorated', 'insufficient']),
    value,
    bounds: z.object({ low: z.number(), high: z.number() }),
    bands: z
      .array(z.object({ id: z.string(), from: z.number(), source: z.string() }))
      .readonly()
      .nullable(),
    band: z.object({ id: z.string().nullable(), decided: z.boolean() }).nullable().optional(),
    source,
    missingSource: z.string().nullable().openapi({
      description: 'Where the missing rule is published; null where it is a default.',
    }),
  })
  .openapi('ScaleStep');

export const step = z.union([answerStep, calculationStep, scaleStep]).openapi('Step', {
  description: 'One step of the way from answers to scores.',
});
