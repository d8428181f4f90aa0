import * as z from '../platform/zod.ts';

const scale = z.string().openapi({ description: 'Id of the scale.', example: 'total' });
const source = z.string().openapi({ description: 'Where the figure is printed.' });

const norm = z
  .object({
    scale,
    population: z
      .string()
      .openapi({ description: 'Name the group by this text, or a part of it.' }),
    year: z.int().optional(),
    n: z.int().nullable().openapi({ description: 'Persons in the group; null where not known.' }),
    mean: z.number(),
    sd: z.number().nullable().openapi({ description: 'Null where none is published: no z then.' }),
    source,
  })
  .openapi('Norm');

const reliability = z
  .object({
    scale,
    coefficient: z.string().openapi({ example: 'alpha' }),
    value: z.number(),
    interval: z.string().optional().openapi({ description: 'Time between test and retest.' }),
    n: z.int().nullable().optional(),
    population: z.string(),
    source,
  })
  .openapi('Reliability');

const cutOff = z
  .object({
    scale,
    title: z.string(),
    population: z.string(),
    atOrAbove: z.number().optional(),
    atOrBelow: z.number().optional(),
    n: z.int().nullable().optional(),
    source,
  })
  .openapi('CutOff', { description: 'A line that a source draws. It diagnoses nothing.' });

/** What is on file about an instrument's scores. */
export const norms = z
  .object({
    instrument: z.string(),
    revision: z.int(),
    norms: z.array(norm).readonly(),
    reliability: z.array(reliability).readonly(),
    cutOffs: z.array(cutOff).readonly(),
    notice: z.string().openapi({ description: 'What the lists are, or what to do without.' }),
  })
  .openapi('Norms', { description: 'Lists are empty where nothing is on file.' });

export type Norms = z.infer<typeof norms>;
