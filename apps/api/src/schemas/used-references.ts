import * as z from '../platform/zod.ts';

const published = {
  from: z.literal('published'),
  population: z.string(),
  year: z.int().optional(),
  source: z.string(),
};

const caller = { from: z.literal('caller'), label: z.string() };

const figures = {
  mean: z.number(),
  sd: z.number().nullable(),
  n: z.int().nullable().openapi({ description: 'Persons in the group; null where not known.' }),
};

export const normUsed = z
  .discriminatedUnion('from', [
    z.object({ ...published, ...figures }),
    z.object({ ...caller, ...figures }),
  ])
  .openapi('NormUsed', {
    description: 'The norm group that a figure rests on: `published`, or brought by the `caller`.',
    example: { from: 'caller', label: 'our clinic, 2024', mean: 12.4, sd: 5.1, n: 320 },
  });

const coefficient = {
  value: z.number(),
  coefficient: z.string().nullable(),
  interval: z.string().optional().openapi({ description: 'Time between test and retest.' }),
  n: z.int().nullable().optional(),
};

export const reliabilityUsed = z
  .discriminatedUnion('from', [
    z.object({ ...published, ...coefficient }),
    z.object({ ...caller, ...coefficient }),
  ])
  .openapi('ReliabilityUsed', {
    description: 'The reliability that a figure rests on: `published`, or brought by the `caller`.',
    example: { from: 'caller', label: 'our clinic', value: 0.86, coefficient: 'alpha' },
  });
