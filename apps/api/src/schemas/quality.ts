import * as z from '../platform/zod.ts';

const index = (description: string) => z.number().nullable().optional().openapi({ description });

/** What one respondent's answers look like as answers. */
export const quality = z
  .object({
    answered: z.int().openapi({ description: 'Items answered, over the whole form.' }),
    of: z.int().openapi({ description: 'Items asked, over the whole form.' }),
    missingShare: z.number().openapi({
      description: 'Share of the items that have no answer, 0 to 1.',
    }),
    longestRun: z.int().optional().openapi({
      description:
        'Most answers in a row, in the order in which the form shows its items, that are the same; 0 where there are none.',
    }),
    irv: index(
      'Intra-individual response variability (Dunn et al., 2018): the standard deviation of the answers as given, before reversal; of their percent of range where items differ in range. Null below two answers.',
    ),
    evenOdd: index(
      'Even-odd consistency, −1 to 1 (Johnson, 2005): means of the odd and of the even items of each scale, correlated across scales, Spearman-Brown corrected. High is consistent. Null below three scales with both halves answered, and where all halves are alike.',
    ),
    reverseGap: index(
      'Distance between the mean of the items keyed one way and of those keyed the other way, after reversal, in shares of the range, averaged over the scales that have both: 0 to 1. An index of this project. Null where no scale has answers to both.',
    ),
    secondsPerItem: index(
      'Seconds for each answer given. There only where `seconds` was sent; null where nothing that was timed is answered.',
    ),
  })
  .openapi('Quality', {
    description:
      'What the answers look like as answers. It informs: no score depends on it, nothing is flagged or dropped for it, and no index has a cut-off here. With `"quality": "counts"` a batch or stream has the first three only.',
    example: {
      answered: 9,
      of: 9,
      missingShare: 0,
      longestRun: 1,
      irv: 0.6666666666666666,
      evenOdd: null,
      reverseGap: null,
    },
  });

const MOST_TIMES = 2 ** 17;
const time = z.number().min(0).nullable();

/** How long the answers took. Times that do not fit the form are found by the library. */
export const seconds = z
  .union([z.number().min(0), z.array(time).max(MOST_TIMES), z.record(z.string(), time)], {
    error: 'seconds of 0 or more: one number, or one for each answer, by id or in item order',
  })
  .optional()
  .openapi({
    description:
      'How long the answers took, in seconds: over the whole form, or of each answer, as an object by answer id or an array in item order (null where it is not known). `quality.secondsPerItem` says what it comes to for an answer. No score depends on it.',
    example: 41.5,
  });

/** How much a batch or stream says of each respondent's answers as answers. */
export const qualityDetail = z.enum(['indices', 'counts']).optional().openapi({
  description:
    'How much `quality` says of each respondent. `indices` (the default): everything. `counts`: how many items are answered, which takes less room and time.',
  example: 'counts',
});
