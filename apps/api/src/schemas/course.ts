import * as z from '../platform/zod.ts';
import { errorItem } from '../problems/schema.ts';
import { answers } from './answers.ts';
import { changeOptions, scaleCourse } from './change.ts';
import { options } from './options.ts';
import { references } from './references.ts';
import { flag, provenance } from './result.ts';

/** Most waves of one course: ten years of weeks. */
export const MOST_WAVES = 520;

const FARTHEST = 1e15;

const courseWave = z
  .strictObject({
    time: z
      .union([z.number().min(-FARTHEST).max(FARTHEST), z.string().min(8).max(40)], {
        error: 'a number, or an ISO 8601 date or date and time',
      })
      .openapi({
        description:
          'When it was: a number in any unit, or an ISO 8601 date (`2026-03-02`) or date and time. All waves in the same way, and each at a time of its own.',
        example: 3,
      }),
    answers,
  })
  .openapi({ example: { time: 3, answers: [1, 3, 2, 0, 4, 1, 2, 2, 3] } });

export const courseBody = z.strictObject({
  waves: z
    .array(courseWave)
    .min(1)
    .openapi({
      maxItems: MOST_WAVES,
      description: `One person’s waves in any order, at most ${MOST_WAVES}.`,
    }),
  ...options,
  references: references.optional(),
  ...changeOptions,
  timeUnit: z.string().min(1).max(40).optional().openapi({
    description:
      'What time is counted in. With numbers any word, which results and plots repeat (`time` unless given). With dates `day` or `week`: days (unless given) or weeks since the first wave.',
    example: 'week',
  }),
  plot: z
    .union([z.literal(true), z.array(z.string().min(1).max(64)).min(1).max(100)], {
      error: 'true, or an array of scale ids',
    })
    .optional()
    .openapi({ description: 'Scales to draw, by id; `true` for all. Left out: none.' }),
  plotTrend: z.enum(['leastSquares', 'robust']).optional().openapi({
    description: 'Which straight line is drawn through the scores. Left out: none.',
  }),
});

export const course = z
  .object({
    kind: z.literal('course'),
    instrument: z.string(),
    revision: z.int(),
    time: z
      .object({
        unit: z.string().openapi({ description: 'What `time` is counted in.', example: 'week' }),
        origin: z.string().nullable().openapi({
          description: 'With dates, the first wave as it was sent, which is time 0; else null.',
          example: '2026-03-02',
        }),
      })
      .openapi({ description: 'How times in the result are to be read.' }),
    waves: z
      .array(
        z.object({
          index: z.int().openapi({ description: 'Place in the request, from 0.' }),
          time: z.number(),
          date: z.string().optional().openapi({ description: 'As sent, where it was a date.' }),
          kind: z.enum(['scored', 'rejected']),
          flags: z.record(z.string(), flag),
          issues: z.array(errorItem).readonly().openapi({
            description:
              'What was wrong with the answers: why the wave was rejected, or what counted as missing.',
          }),
        }),
      )
      .readonly()
      .openapi({ description: 'Every wave, in order of time.' }),
    scales: z.record(z.string(), scaleCourse).openapi({ description: 'Courses, by scale id.' }),
    plots: z.record(z.string(), z.string()).optional().openapi({
      description: 'With `plot`: an SVG by scale id, each with a title and a description in words.',
    }),
    provenance,
  })
  .openapi('Course', { description: 'One person’s waves of one form, as change over time.' });

export type CourseBody = z.infer<typeof course>;

export type CourseRequest = z.infer<typeof courseBody>;
