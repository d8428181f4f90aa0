import { MISSING_REASONS } from 'relata';
import * as z from '../platform/zod.ts';
import { errorItem } from '../problems/schema.ts';
import { step } from './explanation.ts';
import { licenseStatus } from './license.ts';
import { quality } from './quality.ts';

const bounds = z.object({ low: z.number(), high: z.number() }).openapi('Bounds', {
  description:
    'Lowest and highest score that the unanswered items still allow; both can be reached. Equal to the score when all are answered.',
  example: { low: 10, high: 13 },
});

const band = z
  .object({
    id: z.string().nullable().openapi({
      description:
        'The published band that the score falls in; null where the score is insufficient and its completions fall in several.',
    }),
    decided: z.boolean().openapi({
      description: 'True when every completion of the unanswered items falls in this band.',
    }),
  })
  .openapi('BandResult', { example: { id: 'moderate', decided: true } });

export const scaleResult = z
  .object({
    status: z.enum(['scored', 'prorated', 'insufficient']).openapi({
      description:
        '`scored`: every item answered. `prorated`: some are unanswered and the missing rule gives a score all the same. `insufficient`: no score, and `value` is null; `bounds` still says what is known.',
    }),
    value: z.number().nullable().openapi({
      description: 'The score, unrounded unless the published rule rounds.',
    }),
    percentOfMaximum: z.number().nullable().optional().openapi({
      description:
        'The score from 0 (lowest attainable) to 100 (highest), where the scale reports it; null where there is no score. It is no percentile: it says nothing about other people.',
    }),
    answered: z.int().openapi({ description: 'Items of the scale that are answered.' }),
    of: z.int().openapi({ description: 'Items of the scale.' }),
    bounds,
    band: band.optional(),
  })
  .openapi('ScaleResult', {
    example: {
      status: 'insufficient',
      value: null,
      answered: 8,
      of: 9,
      bounds: { low: 10, high: 13 },
      band: { id: 'moderate', decided: true },
    },
  });

export const flag = z
  .object({
    item: z.string().openapi({ description: 'The answer to look at.', example: 'phq9_9' }),
    state: z.enum(['raised', 'notRaised', 'unanswered']),
  })
  .openapi('FlagResult', {
    description:
      'One answer that must be seen whatever the scores are. A raised flag says that this answer was given, and that a person should look at it now; it is no assessment of risk. A flag that is not raised does not say that there is no risk.',
  });

const missingOverride = z
  .object({
    require: z
      .union([
        z.enum(['complete', 'everyScale']),
        z.object({ atLeast: z.int() }),
        z.object({ atLeastShare: z.number() }),
      ])
      .optional(),
    fill: z.enum(['personMean', 'nothing']).optional(),
    round: z.literal('prorated sum, halves up').optional(),
  })
  .nullable()
  .openapi({ description: 'The caller’s own missing rule, where there was one.' });

export const provenance = z
  .object({
    instrument: z.string().openapi({ example: 'phq-9' }),
    revision: z.int().openapi({
      description: 'Revision of the definition; raised by any change to a number.',
      example: 1,
    }),
    form: z.string().nullable().openapi({ description: 'The form; null where all items.' }),
    status: z.enum(['published', 'researchDraft']).openapi({
      description:
        '`published`: scored as its authors published it. `researchDraft`: no norms and no validated cut-offs; for research only.',
    }),
    license: z
      .object({ scoring: licenseStatus, wording: licenseStatus })
      .openapi({ description: 'Terms of the scoring key, and of the sentences of the form.' }),
    definitionHash: z.string().openapi({
      description:
        'SHA-256 of the canonical JSON of the part of the definition that decides scores.',
      example: 'sha256:0f1e2d…',
    }),
    engine: z.string().openapi({ description: 'Version of the engine.', example: '0.1.0' }),
    missingOverride,
    onInvalid: z.enum(['reject', 'missing']),
  })
  .openapi('Provenance', { description: 'What made the numbers: enough to make them again.' });

const perRespondent = {
  scales: z.record(z.string(), scaleResult).openapi({ description: 'Scores, by scale id.' }),
  flags: z.record(z.string(), flag),
  missing: z.record(z.string(), z.enum(MISSING_REASONS)).openapi({
    description: 'Reasons given for missing answers, by answer id.',
  }),
  issues: z.array(errorItem).readonly().openapi({
    description:
      'Answers that counted as missing because they are not among the response options (`"onInvalid": "missing"`); otherwise empty.',
  }),
  quality,
};

export const scored = z
  .object({
    kind: z.literal('scored'),
    instrument: z.string(),
    revision: z.int(),
    ...perRespondent,
    provenance,
    steps: z.array(step).readonly().optional().openapi({
      description: 'With `"explain": true`: every number between the answers and the scores.',
    }),
  })
  .openapi('Scored');

export type ScoredBody = z.infer<typeof scored>;

export const rowScored = z
  .object({
    id: z.union([z.string(), z.number()]).openapi({ description: 'As sent.', example: 'r-17' }),
    kind: z.literal('scored'),
    ...perRespondent,
  })
  .openapi('RowScored', { description: 'One respondent’s scores.' });

export type RowScored = z.infer<typeof rowScored>;
