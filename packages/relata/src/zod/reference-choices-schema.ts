import * as z from 'zod';
import type { ReferenceChoices } from '../model/index.ts';

const text = z.string().min(1).max(1000);

const norm = z.union(
  [
    z.strictObject({ population: text }),
    z.strictObject({
      label: text,
      mean: z.number(),
      sd: z.number().positive(),
      n: z.int().min(2).optional(),
    }),
  ],
  { error: '{"population"} of a norm group on file, or {"label", "mean", "sd", "n"} of your own' },
);

const reliability = z.union(
  [
    z.strictObject({ label: text, value: z.number().gt(0).max(1), coefficient: text.optional() }),
    z.strictObject({
      population: text.optional(),
      coefficient: text.optional(),
      interval: text.optional(),
    }),
  ],
  {
    error:
      '{"population", "coefficient", "interval"} of a reliability on file, or {"label", "value"} of your own',
  },
);

const choices = {
  norm: norm.optional(),
  reliability: reliability.optional(),
  clinical: norm.optional(),
  functional: norm.optional(),
};

/** What `ReferenceChoices` are when they come as JSON: from a file, or over the wire. */
export const referenceChoicesSchema = z.strictObject({
  ...choices,
  scales: z.record(z.string(), z.strictObject(choices)).optional(),
}) satisfies z.ZodType<unknown>;

type Sent = z.infer<typeof referenceChoicesSchema>;

/** The same type, for those who are exact about what is left out and what is undefined. */
export const asReferenceChoices = (sent: Sent): ReferenceChoices => sent as ReferenceChoices;
