import * as z from '../platform/zod.ts';

const require = z
  .union(
    [
      z.enum(['complete', 'everyScale']),
      z.strictObject({
        atLeast: z
          .int()
          .min(1)
          .max(1000)
          .openapi({ format: 'int32', description: 'Items answered.' }),
      }),
      z.strictObject({
        atLeastShare: z
          .number()
          .gt(0)
          .max(1)
          .openapi({ description: 'Share of the items answered, above 0 and at most 1.' }),
      }),
    ],
    { error: '"complete", "everyScale", {"atLeast": items} or {"atLeastShare": share}' },
  )
  .openapi({
    description:
      'When a scale with unanswered items still has a score: `complete` (every item), `everyScale` (every scale that the rule runs over has one), so many items, or such a share of them.',
    example: { atLeastShare: 0.8 },
  });

/** Options of scoring, the same wherever answers are scored. */
export const options = {
  form: z.string().min(1).max(64).optional().openapi({
    description:
      'Which form was given, by its id. Left out: all items. GET /v1/instruments/{id} lists the forms.',
  }),
  onInvalid: z.enum(['reject', 'missing']).optional().openapi({
    description:
      'What to do with an answer that is not one of the response options. `reject` (the default): nothing is scored and every fault is listed. `missing`: it counts as unanswered and is still listed in `issues`.',
    example: 'reject',
  }),
  missing: z
    .strictObject({
      require: require.optional(),
      fill: z.enum(['personMean', 'nothing']).optional().openapi({
        description:
          'What stands in for an unanswered item: the mean of the answered ones, or nothing.',
      }),
      round: z.literal('prorated sum, halves up').optional().openapi({
        description: 'Round a prorated sum to a whole number.',
      }),
    })
    .optional()
    .openapi({
      description:
        'Replaces the missing rule of every scale over items. The result says so in `provenance.missingOverride`.',
      example: { require: { atLeastShare: 0.8 } },
    }),
};

export const explain = z.boolean().optional().openapi({
  description:
    'Adds `steps`: every number between the answers and the scores, with its source. They hold the answers.',
  example: false,
});
