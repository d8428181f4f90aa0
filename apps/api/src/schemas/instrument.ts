import { PATTERNS, RULE_NAMES } from 'relata';
import * as z from '../platform/zod.ts';
import { licenseStatus } from './license.ts';

export const instrumentId = {
  name: 'id',
  in: 'path' as const,
  required: true,
  description: 'Id of the instrument, as GET /v1/instruments lists it.',
  schema: { type: 'string' as const, pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$', maxLength: 64 },
  example: 'phq-9',
};

/** One of the instrument's forms, as a query parameter. */
export const formParameter = z.string().min(1).max(64).optional().openapi({
  description:
    'Id of one of the forms, as GET /v1/instruments/{id} lists them. Left out: all items.',
  example: 'rpp-9',
});

/** `rejection-sensitivity` is `rejectionSensitivity`. */
export const camelCase = (given: unknown) =>
  typeof given === 'string'
    ? given.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
    : given;

export const pattern = z.enum(PATTERNS).openapi({
  description: 'A relationship pattern: one way in which low mood changes how people relate.',
  example: 'rejectionSensitivity',
});

/** A pattern as a query parameter: with capitals or with hyphens. */
export const patternParameter = z.preprocess(camelCase, pattern).openapi({
  type: 'string',
  enum: [...PATTERNS],
  description:
    'A relationship pattern: one way in which low mood changes how people relate. Also with hyphens, as in `rejection-sensitivity`.',
  example: 'rejectionSensitivity',
});

const summary = {
  id: z.string().openapi({ example: 'phq-9' }),
  revision: z.int().openapi({
    description: 'Raised by any change to a number.',
    example: 1,
  }),
  status: z.enum(['published', 'researchDraft']).openapi({
    description:
      '`published`: scored as its authors published it. `researchDraft`: no norms and no validated cut-offs; for research only.',
  }),
  title: z.string().openapi({ example: 'Patient Health Questionnaire-9' }),
  abbreviation: z.string().openapi({ example: 'PHQ-9' }),
  year: z.int().nullable().openapi({ description: 'Year of publication.', example: 2001 }),
  patterns: z.array(pattern).readonly(),
  constructs: z
    .array(z.string())
    .readonly()
    .openapi({ example: ['depressive symptom severity'] }),
  timeframe: z.string().openapi({ example: 'past 2 weeks' }),
  items: z.int().openapi({ description: 'Number of items.', example: 9 }),
  scales: z
    .array(z.string())
    .readonly()
    .openapi({ example: ['total', 'phq-8', 'phq-2'] }),
  forms: z.array(z.string()).readonly().openapi({
    description: 'Ids of the forms; empty where there is one form only.',
    example: [],
  }),
  flags: z
    .array(z.string())
    .readonly()
    .openapi({ example: ['selfHarm'] }),
  scoring: z
    .array(z.enum(RULE_NAMES))
    .readonly()
    .openapi({ description: 'Rules by which the scales are scored.', example: ['sum'] }),
  license: z.object({ scoring: licenseStatus, wording: licenseStatus }).openapi({
    description:
      'Terms of the scoring key, and of the sentences of the form. The evidence is in the definition.',
  }),
  definitionHash: z.string().openapi({
    description: 'SHA-256 of the canonical JSON of the part of the definition that decides scores.',
    example: 'sha256:0f1e2d…',
  }),
  links: z
    .object({
      self: z.string(),
      form: z.string(),
      schema: z.string(),
      score: z.string(),
      batch: z.string(),
      stream: z.string(),
      norms: z.string(),
      interpret: z.string(),
      sql: z.string(),
      questionnaire: z.string(),
    })
    .openapi({ description: 'Addresses, relative to this API.' }),
};

export const instrumentSummary = z.object(summary).openapi('InstrumentSummary');

export type InstrumentSummary = z.infer<typeof instrumentSummary>;

export const notices = z
  .object({
    scores: z.string().openapi({ description: 'What a score is and is not.' }),
    status: z.string().optional().openapi({ description: 'What a research draft is.' }),
    flags: z.string().optional().openapi({ description: 'What a flag is and is not.' }),
    checkFirst: z.string().optional().openapi({
      description:
        'What to make sure of about the form or the file before scoring: another order of items, another coding.',
    }),
    safety: z.string().optional().openapi({
      description: 'What must be in place before scores of this instrument are shown.',
    }),
    wording: z
      .string()
      .optional()
      .openapi({ description: 'Where the item wording is, or why it is not included.' }),
  })
  .openapi({ description: 'To be shown wherever results of this instrument are shown.' });

export const instrumentDetail = z
  .object({
    ...summary,
    answerIds: z
      .array(z.string())
      .readonly()
      .openapi({
        description:
          'Ids under which answers are given, in item order: the order of answers sent as an array.',
        example: ['phq9_1', 'phq9_2'],
      }),
    notices,
    definition: z.looseObject({ id: z.string(), revision: z.int() }).openapi({
      type: 'object',
      description:
        'The whole definition: citation, licence, response options, items, keys, rules, bands, norms, forms, sources. POST /v1/score takes it as it stands.',
    }),
  })
  .openapi('Instrument');

export type InstrumentDetail = z.infer<typeof instrumentDetail>;
