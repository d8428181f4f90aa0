import * as z from '../platform/zod.ts';
import { scaleCourse } from './change.ts';
import { provenance } from './result.ts';

const texts = z.array(z.string()).readonly();

const flagged = z
  .object({
    flags: z
      .array(
        z.object({
          id: z.string(),
          title: z.string(),
          item: z.string(),
          times: z.array(z.number()).readonly().nullable().openapi({
            description: 'Times of the waves in which it was raised; null for one occasion.',
          }),
        }),
      )
      .readonly(),
    text: texts,
  })
  .nullable()
  .openapi({
    description:
      'Raised flags, and what is said about them; null where none is raised. Show them first.',
  });

const asked = z
  .object({
    instrument: z.string().openapi({ example: 'rpp' }),
    abbreviation: z.string().openapi({ example: 'RPP' }),
    form: z.object({ id: z.string(), title: z.string() }).nullable(),
    timeframe: z.string(),
    informant: z.enum(['self', 'closeOther']),
    items: z.int(),
    answered: z.int(),
    text: texts,
  })
  .openapi({ description: 'What was asked, of whom, and how much of it was answered.' });

const profileRow = z.object({
  scale: z.string(),
  title: z.string(),
  value: z.number().nullable().openapi({ description: 'Null where there is no score.' }),
  low: z.number(),
  high: z.number(),
  better: z.enum(['lower', 'higher', 'neither']),
  highMeans: z.string(),
});

const profile = z.object({ rows: z.array(profileRow).readonly(), text: texts }).openapi({
  description:
    'The picture as numbers: percent of the maximum of each scale, from 0 to 100. They are no percentiles.',
});

const part = (description: string) => z.looseObject({}).nullable().openapi({ description });

const change = z.object({
  course: scaleCourse,
  timeUnit: z.string().nullable(),
  text: texts,
});

const scale = z
  .object({
    id: z.string(),
    title: z.string(),
    range: z
      .tuple([z.number(), z.number()])
      .readonly()
      .openapi({ type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 }),
    direction: z.object({ highMeans: z.string(), better: z.enum(['lower', 'higher', 'neither']) }),
    looksAt: texts.openapi({ description: 'What the scale looks at.' }),
    score: z.object({
      status: z.enum(['scored', 'prorated', 'insufficient']),
      value: z.number().nullable(),
      low: z.number(),
      high: z.number(),
      answered: z.int(),
      of: z.int(),
      percentOfMaximum: z.number().nullable(),
      text: texts,
    }),
    band: z
      .object({
        id: z.string(),
        title: z.string(),
        population: z.string().nullable(),
        source: z.string().nullable(),
        text: texts,
      })
      .nullable(),
    cutOffs: z.array(z.looseObject({ title: z.string(), text: z.string() })).readonly(),
    comparison: part('Against the norm group that was chosen; null where there is none.'),
    confidence: part('What errors of measurement leave open; null without a reliability.'),
    change: change.nullable().openapi({
      description: 'What became of the scale over the waves; null where there was one.',
    }),
    reflection: z.string().nullable().openapi({
      description: 'One question to think about; null where none is on file.',
    }),
  })
  .openapi('ReportScale', {
    description: 'One scale: numbers in its own unit, not rounded, and what is said about them.',
  });

const helpLine = z.object({
  name: z.string(),
  contact: z.string(),
  url: z.string().optional(),
  hours: z.string().optional(),
});

/** A report as plain data, in the order in which it is read. */
export const report = z
  .object({
    kind: z.literal('report'),
    version: z.literal(1).openapi({
      type: 'integer',
      description: 'Raised when a reader of the last version would not understand it.',
    }),
    language: z.enum(['en']),
    title: z.string(),
    respondent: z.string().nullable(),
    date: z.string().nullable(),
    flagged,
    notices: texts.openapi({ description: 'What stands before the numbers.' }),
    asked,
    profile,
    scales: z.array(scale).readonly(),
    notKnown: z
      .array(z.object({ text: z.string(), scales: texts }))
      .readonly()
      .openapi({ description: 'What cannot be said, and why.' }),
    quality: texts.openapi({ description: 'How the answers look as answers.' }),
    helpLines: z
      .array(helpLine)
      .readonly()
      .openapi({ description: 'From the settings of this installation, and from nowhere else.' }),
    provenance: provenance.extend({ title: z.string(), citation: z.string(), text: texts }),
  })
  .openapi('Report', {
    description:
      'A report as plain data. Sentences are for people, and neutral: no diagnosis, no advice.',
  });

const asText = (example: string) => ({ schema: z.string().openapi({ example }) });

/** What a report may be sent as. */
export const reportContent = {
  'application/json': { schema: report },
  'text/html': asText('<!doctype html>\n<html lang="en">…</html>'),
  'text/markdown': asText('# Relational Patterns Profile\n…'),
};
