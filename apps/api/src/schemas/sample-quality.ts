import * as z from '../platform/zod.ts';
import { available } from './available.ts';

/** Thresholds of a sample's indices, as a request gives them. */
export const thresholds = {
  synonyms: z.number().gte(0).lt(1).optional().openapi({
    description: 'Items are psychometric synonyms where they correlate above this; 0.6 by default.',
    example: 0.6,
  }),
  antonyms: z.number().gt(-1).lte(0).optional().openapi({
    description:
      'Items are psychometric antonyms where they correlate below this; -0.6 by default.',
    example: -0.6,
  }),
  atLeast: z.int().min(3).max(100_000).optional().openapi({
    format: 'int32',
    description:
      'Fewest pairs, both items answered, of which a respondent’s correlation is given; 3 by default.',
    example: 3,
  }),
};

const correlation = z.number().openapi({ description: 'Pearson’s r.', example: 0.58 });
const pairsUsed = z.int().openapi({ description: 'Pairs with both items answered.' });

export const rowQuality = z
  .object({
    id: z.union([z.string(), z.number()]).openapi({ description: 'As sent.', example: 'r-17' }),
    kind: z.literal('quality'),
    mahalanobis: available({
      value: z.number().openapi({
        description: 'Squared distance D² from the means of the sample, over the answered items.',
        example: 12.7,
      }),
      df: z.int().openapi({ description: 'Degrees of freedom: answered items that vary.' }),
      p: z.number().openapi({
        description:
          'Share of a chi-square distribution above it. Answers are not normally distributed: small shares are more common than they say.',
        example: 0.18,
      }),
    }),
    synonyms: available({ value: correlation, pairs: pairsUsed }),
    antonyms: available({ value: correlation, pairs: pairsUsed }),
    personTotal: available({
      value: correlation,
      items: z.int().openapi({ description: 'Answered items that somebody else answered too.' }),
    }),
  })
  .openapi('RowQuality', {
    description: 'What one respondent’s answers look like among those of this request.',
  });

export type RowQuality = z.infer<typeof rowQuality>;

const pairs = z.object({
  threshold: z.number().openapi({ example: 0.6 }),
  atLeast: z.int().openapi({ example: 3 }),
  pairs: z
    .array(
      z.object({
        items: z
          .array(z.string())
          .min(2)
          .max(2)
          .readonly()
          .openapi({ example: ['phq9_1', 'phq9_2'] }),
        r: z.number().openapi({ example: 0.64 }),
        n: z.int().openapi({ description: 'Respondents who answered both.', example: 400 }),
      }),
    )
    .readonly(),
});

/** What a sample was, and which of its items go together. */
export const sampleUsed = z.object({
  sample: z
    .object({
      respondents: z.int().openapi({ description: 'Respondents with at least one answer.' }),
      complete: z.int().openapi({ description: 'Respondents with every answer.' }),
      items: z.int(),
      constantItems: z.array(z.string()).readonly().openapi({
        description: 'Items that all answered alike; they have no part in the distance.',
      }),
    })
    .openapi({ example: { respondents: 2, complete: 2, items: 9, constantItems: [] } }),
  synonyms: pairs.openapi({ description: 'Pairs of items that go together in this sample.' }),
  antonyms: pairs.openapi({ description: 'Pairs of items that go against each other in it.' }),
});
