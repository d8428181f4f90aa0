import { MISSING_REASONS } from 'relata';
import * as z from '../platform/zod.ts';

/** More do not fit into the body of one respondent. */
const MOST_ENTRIES = 2 ** 17;

const isAnswers = (value: unknown) => typeof value === 'object' && value !== null;

const answer = {
  anyOf: [
    { type: 'number' as const, description: 'One of the response options.' },
    { type: 'string' as const, enum: [...MISSING_REASONS], description: 'Why it is missing.' },
    { type: 'null' as const, description: 'Missing, no reason known.' },
  ],
};

/**
 * One respondent's answers. Only that they are an object or an array is looked at here:
 * the engine reads them once, exactly, and names everything that is wrong.
 */
export const answers = z
  .unknown()
  .refine(isAnswers, {
    error: 'an object by answer id, or an array in item order',
  })
  .openapi('Answers', {
    description:
      'One respondent’s answers: an object by answer id, in which missing ones may be left out; or an array with one entry for each item, in item order. GET /v1/instruments/{id} lists the answer ids and response options. A missing answer is null, or a reason. Nothing is coerced: `"3"` is not 3.',
    anyOf: [
      { type: 'object', additionalProperties: answer },
      { type: 'array', items: answer, maxItems: MOST_ENTRIES },
    ],
    example: [1, 2, 1, 0, 1, 2, 1, 2, 'skipped'],
  });
