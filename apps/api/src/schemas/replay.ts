import * as z from '../platform/zod.ts';
import { answerStep, calculationStep, scaleStep } from './explanation.ts';
import { provenance } from './result.ts';

/** Most steps of one explanation: several times what the longest instrument has. */
const MOST_STEPS = 2000;

/** Most scales among them: each is worked through down to its answers. */
const MOST_SCALES = 200;

const scale = z.looseObject({
  status: z.string(),
  value: z.number().nullable(),
  band: z.looseObject({ id: z.string().nullable() }).optional(),
});

const ignored = z
  .unknown()
  .optional()
  .openapi({ description: 'As in the response with the steps; not looked at.' });

const bodyOf = <S extends z.ZodType>(steps: S) =>
  z.strictObject({
    steps,
    provenance: provenance.optional().openapi({
      description: 'Where given, the definition hash is held against the catalogue.',
    }),
    scales: z.record(z.string(), scale).optional().openapi({
      description: 'Where given, held against what the steps come to.',
    }),
    kind: ignored,
    instrument: ignored,
    revision: ignored,
    flags: ignored,
    missing: ignored,
    issues: ignored,
    quality: ignored,
  });

const SCALE_ID = /^[A-Za-z][A-Za-z0-9]*(?:[-_][A-Za-z0-9]+)*$/;

const STEPS = [
  answerStep,
  calculationStep,
  scaleStep.extend({ scale: z.string().max(200).regex(SCALE_ID) }),
] as const;

/** Documents an explanation. */
export const explanation = bodyOf(z.array(z.union(STEPS)).min(1).max(MOST_STEPS));

/** Checks the same, and says of a step what is wrong with it: a plain union cannot. */
export const checkedExplanation = bodyOf(
  z
    .array(z.discriminatedUnion('op', STEPS))
    .min(1)
    .max(MOST_STEPS)
    .refine((steps) => steps.filter(({ op }) => op === 'scale').length <= MOST_SCALES, {
      error: `at most ${MOST_SCALES} scales`,
    }),
);

export const replayed = z
  .object({
    kind: z.literal('replayed'),
    agrees: z.boolean().openapi({
      description: 'True where every step, and every scale that was sent along, holds.',
    }),
    steps: z.int().openapi({ description: 'Steps worked through.', example: 12 }),
    disagreements: z
      .array(
        z.object({
          step: z.int().openapi({ description: 'Its index.' }),
          op: z.enum(['answer', ...calculationStep.shape.op.options, 'scale']),
          of: z.string().nullable().openapi({ description: 'The answer id or scale id.' }),
        }),
      )
      .readonly()
      .openapi({
        description:
          'Each step whose value, counts, status or band is not what the steps before it give.',
        example: [],
      }),
    scales: z
      .record(
        z.string(),
        z.object({
          status: z.enum(['scored', 'prorated', 'insufficient']),
          value: z.number().nullable(),
          band: z.string().nullable(),
        }),
      )
      .openapi({ description: 'What the steps come to, by scale id.' }),
    differingScales: z.array(z.string()).readonly().openapi({
      description: 'Scales sent along that are not what the steps come to.',
      example: [],
    }),
    definition: z.enum(['current', 'changed', 'unknown']).nullable().openapi({
      description:
        'Whether the catalogue still has the definition by which the steps were made, by its hash: `current`, `changed`, or `unknown` where it has no such instrument. Null without `provenance`.',
      example: 'current',
    }),
  })
  .openapi('Replayed');

export type ReplayedBody = z.infer<typeof replayed>;
