import { FAULT_CODES, ISSUE_CODES, RESPONSE_ISSUE_CODES } from 'relata';
import * as z from '../platform/zod.ts';
import { REQUEST_FAULTS } from './request-faults.ts';
import { PROBLEM_CODES, PROBLEMS } from './table.ts';

/** The `code` of an error: what the library can find, and what only a request can get wrong. */
export const ERROR_CODES = [
  ...new Set([...ISSUE_CODES, ...FAULT_CODES, ...REQUEST_FAULTS, ...RESPONSE_ISSUE_CODES]),
];

export const errorItem = z
  .object({
    code: z.enum(ERROR_CODES).openapi({
      description: 'What is wrong. Stable: write programs against it.',
      example: 'answerOutOfRange',
    }),
    path: z
      .array(z.union([z.string(), z.number()]))
      .readonly()
      .openapi({
        description: 'Where in the request body, or which parameter.',
        example: ['answers', 'phq9_3'],
      }),
    expected: z.unknown().openapi({
      description: 'What would have been right: a range, a count, a list of values.',
      example: { min: 0, max: 3, step: 1 },
    }),
    detail: z.string().openapi({
      description: 'One sentence for a person. It never holds the answer itself.',
      example:
        'The answer to phq9_3 is outside the response options; give a whole number from 0 to 3.',
    }),
  })
  .openapi('ErrorItem');

export type ErrorItem = z.infer<typeof errorItem>;

const statuses = [...new Set(PROBLEM_CODES.map((code) => PROBLEMS[code].status))];

const shape = {
  type: z.string().openapi({
    format: 'uri-reference',
    description: 'Address of the page about this problem, relative to this API.',
    example: '/problems/answersRejected',
  }),
  title: z.string().openapi({
    description: 'The problem in a few words; the same for every occurrence.',
    example: PROBLEMS.answersRejected.title,
  }),
  status: z.literal(statuses).openapi({ type: 'integer', enum: statuses, example: 422 }),
  code: z.enum(PROBLEM_CODES).openapi({
    description: 'Stable name of the problem: write programs against it.',
    example: 'answersRejected',
  }),
  detail: z.string().openapi({
    description: 'What happened this time, and how to mend it. It never holds an answer.',
    example: 'Nothing was scored: one answer cannot be used.',
  }),
  instance: z.string().openapi({
    format: 'uri-reference',
    description: 'Where it happened: the address of the request, and in a batch the row.',
    example: '/v1/instruments/phq-9/score',
  }),
  errorCount: z.int().optional().openapi({
    description: 'How many errors there are; more than are listed where there are very many.',
    example: 1,
  }),
  errors: z.array(errorItem).readonly().optional(),
};

export const problem = z
  .object({
    ...shape,
    requestId: z.string().openapi({
      description: 'The `X-Request-Id` of this request: give it when you report a fault.',
      example: '0b9c1c9e-7d4f-4a52-9f61-2f1b7f1c6d10',
    }),
  })
  .openapi('Problem', { description: 'A problem as RFC 9457 describes it.' });

export type Problem = z.infer<typeof problem>;

export const rowProblem = z
  .object({
    id: z.union([z.string(), z.number()]).nullable().openapi({
      description: 'Id of the respondent, as sent; null where there was none that can be used.',
      example: 'r-18',
    }),
    kind: z.literal('problem'),
    line: z.int().optional().openapi({
      description: 'In a stream of lines: the line, counted from 1.',
    }),
    row: z.int().optional().openapi({
      description: 'In a stream of a table: the row, counted from 1 under the header.',
    }),
    ...shape,
  })
  .openapi('RowProblem', {
    description: 'Stands in the place of a respondent who could not be scored.',
    example: {
      id: 'r-18',
      kind: 'problem',
      type: '/problems/answersRejected',
      title: PROBLEMS.answersRejected.title,
      status: 422,
      code: 'answersRejected',
      detail: 'Nothing was scored: one answer cannot be used.',
      instance: '/v1/instruments/phq-9/score/batch#/respondents/1',
      errorCount: 1,
      errors: [
        {
          code: 'answerOutOfRange',
          path: ['respondents', 1, 'answers', 8],
          expected: { min: 0, max: 3, step: 1 },
          detail:
            'Answer 9 of the array is outside the response options; give a whole number from 0 to 3.',
        },
      ],
    },
  });

export type RowProblem = z.infer<typeof rowProblem>;

export const entryProblem = z
  .object({
    instrument: z.string().nullable().openapi({
      description: 'Id of the instrument, as sent; null where there was none that can be used.',
      example: 'gad-7',
    }),
    kind: z.literal('problem'),
    ...shape,
  })
  .openapi('EntryProblem', {
    description: 'Stands in the place of an instrument that could not be scored.',
  });
