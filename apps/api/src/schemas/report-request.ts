import * as z from '../platform/zod.ts';
import { answers } from './answers.ts';
import { changeOptions } from './change.ts';
import { courseBody, MOST_WAVES } from './course.ts';
import { line } from './line.ts';
import { options } from './options.ts';
import { references } from './references.ts';

const given = z.strictObject({
  answers: answers.optional(),
  waves: courseBody.shape.waves.optional().openapi({
    description: `In place of \`answers\`: several occasions of one person, at most ${MOST_WAVES}, as POST …/course takes them. The report is about the last one, and says what changed.`,
  }),
  ...options,
  references: references.optional(),
  ...changeOptions,
  timeUnit: line(40).optional().openapi({
    description: 'What one unit of `time` is called. With dates `day` (unless given) or `week`.',
    example: 'week',
  }),
  respondent: line(200).optional().openapi({
    description:
      'What the report calls the person: a name, a number, or nothing. It stands in the report and nowhere else.',
    example: 'R. 17',
  }),
  date: line(60).optional().openapi({
    description: 'When the form was answered, as it is to be read. No clock is asked.',
    example: '23 November 2026',
  }),
  keep: z
    .strictObject({
      minutes: z.int().min(1).max(10_080).openapi({
        format: 'int32',
        description: 'For so long, at most a week; an installation may allow less.',
      }),
    })
    .optional()
    .openapi({
      description:
        'Keeps the report, encrypted, so that it can be read again at an address that nobody can guess (`Location`). Without it nothing is kept.',
      example: { minutes: 60 },
    }),
});

/** What a report is made of: answers of one occasion, or of several. */
export const reportRequest = given
  .superRefine((body, { addIssue }) => {
    if (body.answers === undefined && body.waves === undefined) {
      const message = 'answers, or waves in their place';
      addIssue({ code: 'custom', path: ['answers'], message });
    }
    if (body.answers !== undefined && body.waves !== undefined) {
      addIssue({ code: 'custom', path: ['waves'], message: 'left out where there are answers' });
    }
  })
  .openapi({ oneOf: [{ required: ['answers'] }, { required: ['waves'] }] });

export type ReportRequest = Omit<z.output<typeof given>, 'keep'>;
