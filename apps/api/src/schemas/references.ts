import * as z from '../platform/zod.ts';

const text = z.string().min(1).max(1000);

const norm = z
  .union(
    [
      z.strictObject({
        population: text.openapi({
          description:
            'Population of a norm group on file (GET /v1/instruments/{id}/norms lists them): the whole text, or a part that one group of the scale alone has.',
        }),
      }),
      z.strictObject({
        label: text.openapi({ description: 'What to call the group; results repeat it.' }),
        mean: z.number(),
        sd: z.number().gt(0),
        n: z.int().min(2).max(2_147_483_647).optional().openapi({
          format: 'int32',
          description: 'Persons in the group; without it a percentile has no interval.',
        }),
      }),
    ],
    {
      error: '{"population"} of a norm group on file, or {"label", "mean", "sd", "n"} of your own',
    },
  )
  .openapi('NormChoice', {
    description:
      'A norm group on file, by its population, or figures of your own in the unit of the scale. None is ever taken by itself.',
    example: { label: 'our clinic, 2024', mean: 12.4, sd: 5.1, n: 320 },
  });

const reliability = z
  .union(
    [
      z.strictObject({
        label: text,
        value: z.number().gt(0).max(1),
        coefficient: text.optional(),
      }),
      z.strictObject({
        population: text.optional(),
        coefficient: text.optional(),
        interval: text.optional(),
      }),
    ],
    {
      error:
        '{"population", "coefficient", "interval"} of a reliability on file, or {"label", "value"} of your own',
    },
  )
  .openapi('ReliabilityChoice', {
    description:
      'A reliability on file, by whatever leaves one of the scale, or one of your own. None is ever taken by itself.',
    example: { label: 'our clinic, alpha', value: 0.86 },
  });

const choices = {
  norm: norm.optional(),
  reliability: reliability.optional(),
  clinical: norm.optional().openapi({
    description: 'For clinically significant change: people with the difficulty, before treatment.',
  }),
  functional: norm.optional().openapi({
    description: 'For clinically significant change: people without it.',
  }),
};

/** Which published figures a result may rest on. */
export const references = z
  .strictObject({
    ...choices,
    scales: z.record(z.string(), z.strictObject(choices)).optional().openapi({
      description: 'Choices for single scales, by scale id, where they differ.',
    }),
  })
  .openapi('References', {
    example: { norm: { population: 'German primary care' }, reliability: { coefficient: 'icc' } },
  });
