import * as z from '../platform/zod.ts';
import { answers } from './answers.ts';
import { documented } from './documented.ts';
import { seconds } from './quality.ts';

/** Most respondents of one batch. */
export const MOST_RESPONDENTS = 10_000;

const safeInteger = z
  .int()
  .min(Number.MIN_SAFE_INTEGER)
  .max(Number.MAX_SAFE_INTEGER)
  .openapi({ format: 'int64' });

/** Documents a respondent; `scoring/read-row.ts` checks the same, some fifty times as fast. */
export const respondent = z
  .strictObject({
    id: z
      .union([z.string().min(1).max(200), safeInteger])
      .openapi({ description: 'Your id of the respondent; comes back with the result.' }),
    answers,
    seconds,
  })
  .openapi({ example: { id: 'r-17', answers: [1, 2, 1, 0, 1, 2, 1, 2, null] } });

documented.set('Respondent', respondent);

export const respondents = z
  .unknown()
  .refine(Array.isArray, { error: 'an array of respondents' })
  .openapi({
    type: 'array',
    maxItems: MOST_RESPONDENTS,
    items: { $ref: '#/components/schemas/Respondent' },
    description: 'At most 10,000.',
  });
