import * as z from 'zod';
import { LICENSE_STATUSES, MISSING_REASONS, PATTERNS } from '../model/index.ts';
import { rulesWith } from './rule-schema.ts';

const text = z.string().min(1);

const answers = z
  .strictObject({
    min: z.int(),
    max: z.int(),
    step: z.int().optional(),
    labels: z.record(z.string(), z.string()).optional(),
    recode: z.record(z.string(), z.number()).optional(),
  })
  .describe('Response options as numbers in equal whole steps.');

const missing = z
  .strictObject({
    require: z
      .union([
        z.enum(['complete', 'everyScale']),
        z.strictObject({ atLeast: z.int() }),
        z.strictObject({ atLeastShare: z.number() }),
      ])
      .optional(),
    fill: z.enum(['personMean', 'nothing']).optional(),
    round: z.literal('prorated sum, halves up').optional(),
    source: z.string().nullable(),
  })
  .describe(
    'When a scale with unanswered items still has a score; source null where none is published.',
  );

const license = z.strictObject({
  status: z.enum(LICENSE_STATUSES),
  spdx: z.string().optional(),
  note: z.string().optional(),
  evidence: z.string().nullable(),
});

const scale = rulesWith({
  title: text,
  direction: z.strictObject({ highMeans: text, better: z.enum(['higher', 'lower', 'neither']) }),
  range: z.tuple([z.number(), z.number()]),
  missing: missing.optional(),
  reversed: z.array(z.string()).optional(),
  bands: z
    .array(
      z.strictObject({
        id: text,
        title: z.string().optional(),
        from: z.number(),
        to: z.number(),
        population: text,
        source: text,
      }),
    )
    .min(1)
    .optional(),
  percentOfMaximum: z.literal(true).optional(),
  source: z.string().optional(),
});

/**
 * Zod schema of an instrument's definition as JSON. It checks the shape; that the parts
 * agree with each other is checked by `parseInstrument`.
 */
export const definitionSchema = z
  .strictObject({
    $schema: z.string().optional(),
    id: text,
    revision: z.int().min(1),
    status: z.enum(['published', 'researchDraft']),
    title: text,
    abbreviation: text,
    year: z.int().optional(),
    citation: z.strictObject({ text, doi: z.string().optional(), url: z.string().optional() }),
    patterns: z.array(z.enum(PATTERNS)),
    constructs: z.array(z.string()).optional(),
    timeframe: text,
    license: z.strictObject({ scoring: license, wording: license }),
    checkFirst: text.optional(),
    safety: z.strictObject({ note: text, source: text }).optional(),
    answers,
    parts: z
      .record(z.string(), z.strictObject({ title: text, answers: answers.optional() }))
      .optional(),
    items: z
      .array(
        z.union([
          z.string(),
          z.strictObject({
            id: z.string(),
            answers: answers.optional(),
            unscored: z.boolean().optional(),
            label: z.string().optional(),
          }),
        ]),
      )
      .min(1),
    reversed: z.array(z.string()),
    alternatives: z.array(z.array(z.string())).optional(),
    missing,
    scales: z.record(z.string(), scale),
    flags: z
      .record(
        z.string(),
        z.strictObject({ title: text, item: z.string(), atOrAbove: z.number(), source: text }),
      )
      .optional(),
    forms: z
      .record(
        z.string(),
        z.strictObject({
          title: text,
          items: z.array(z.string()).min(1),
          scales: z.array(z.string()).min(1),
          answers: answers.optional(),
          presentation: z.array(z.string()).optional(),
          timeframe: z.string().optional(),
          informant: z.enum(['self', 'closeOther']).optional(),
          missingOption: z.enum(MISSING_REASONS).optional(),
        }),
      )
      .optional(),
    norms: z
      .array(
        z.strictObject({
          scale: text,
          population: text,
          year: z.int().optional(),
          n: z.int().nullable(),
          mean: z.number(),
          sd: z.number().nullable(),
          source: text,
        }),
      )
      .optional(),
    reliability: z
      .array(
        z.strictObject({
          scale: text,
          coefficient: text,
          value: z.number(),
          interval: z.string().optional(),
          n: z.int().nullable().optional(),
          population: text,
          source: text,
        }),
      )
      .optional(),
    cutOffs: z
      .array(
        z.strictObject({
          scale: text,
          title: text,
          population: text,
          atOrAbove: z.number().optional(),
          atOrBelow: z.number().optional(),
          n: z.int().nullable().optional(),
          source: text,
        }),
      )
      .optional(),
    sources: z.array(
      z.strictObject({ text, url: z.string().optional(), supports: z.array(z.string()) }),
    ),
  })
  .describe(
    'An instrument: its response options, items, keys, rules, and where each is published.',
  );
