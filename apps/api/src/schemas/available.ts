import { UNAVAILABLE_REASONS } from 'relata';
import * as z from '../platform/zod.ts';

export const unavailable = z
  .object({
    status: z.literal('unavailable'),
    reason: z.enum(UNAVAILABLE_REASONS).openapi({
      description:
        'Why: `noNormChosen` (norm groups are on file, and none was chosen), `noNormOnFile`, `noNormForScale` (the chosen group has no figures for this scale), `normWithoutSd`, `normWithoutN`, the same of reliabilities, `noScore` (too few items are answered) …',
    }),
  })
  .openapi('Unavailable', { example: { status: 'unavailable', reason: 'noNormChosen' } });

/** Something that can be said, or why it cannot. */
export const available = <S extends z.ZodRawShape>(shape: S) =>
  z.discriminatedUnion('status', [
    z.object({ status: z.literal('available'), ...shape }),
    unavailable,
  ]);

/** The members of an interval, with whatever it is about. */
export const intervalShape = {
  low: z.number(),
  high: z.number(),
  level: z.number().openapi({ description: 'How often such an interval holds it.', example: 0.95 }),
};

export const interval = z.object(intervalShape).openapi('Interval', {
  description:
    'Lowest and highest value of an interval, and how often such an interval holds what it is about.',
  example: { low: 12.1, high: 15.9, level: 0.95 },
});

/** How often an interval shall hold what it is about, as a member of a body. */
export const level = z.number().min(0.5).max(0.9999).optional().openapi({
  description: 'How often an interval holds what it is about, from 0.5 to 0.9999. Default: 0.95.',
  example: 0.95,
});
