import { MISSING_REASONS } from 'relata';
import * as z from '../platform/zod.ts';
import { errorItem } from '../problems/schema.ts';
import { available, intervalShape } from './available.ts';
import { flag, provenance } from './result.ts';
import { normUsed, reliabilityUsed } from './used-references.ts';

const sideError = z.object({
  reliability: reliabilityUsed,
  norm: normUsed,
  standardErrorOfMeasurement: z.number().openapi({ description: 'SD × √(1 − reliability).' }),
});

const sideScore = z.object({
  status: z.enum(['scored', 'prorated', 'insufficient']),
  value: z.number().nullable(),
  answered: z.int(),
  of: z.int(),
});

const scaleDifference = z
  .object({
    title: z.string(),
    range: z.array(z.number()).length(2).readonly(),
    direction: z.object({
      highMeans: z.string(),
      better: z.enum(['higher', 'lower', 'neither']),
    }),
    first: sideScore,
    second: sideScore,
    difference: available({
      value: z.number().openapi({ description: 'First − second, in the unit of the scale.' }),
      percentOfMaximum: z.number().openapi({
        description: 'The same as a part of the range of the scale, −100 to 100.',
      }),
    }),
    confidence: available({
      first: sideError,
      second: sideError,
      standardError: z.number().openapi({
        description: '√(first SEM² + second SEM²), the errors of the two taken as independent.',
      }),
      interval: z.object(intervalShape),
      beyondError: z.boolean().openapi({
        description:
          'Whether 0 lies outside the interval. It says that the two descriptions differ, and not which is right.',
      }),
    }),
  })
  .openapi('ScaleDifference', { description: 'One scale, as both describe it.' });

const sideMissing = z.object({
  unanswered: z.int(),
  reasons: z.partialRecord(z.enum(MISSING_REASONS), z.int()).openapi({
    type: 'object',
    additionalProperties: { type: 'integer' },
    description: 'How often each reason was given.',
    example: { notObserved: 2 },
  }),
});

const similarity = z.object({
  unit: z.enum(['answer', 'percentOfMaximum', 'z']).openapi({
    description:
      'In what the elements are counted: response options, parts of their own range (0 to 100), or SDs of the norm groups.',
  }),
  elements: z.array(z.string()).readonly(),
  cronbachGleserD: z
    .object({
      value: z.number(),
      squared: z.number(),
      elevation: z.number(),
      scatter: z.number(),
      shape: z.number(),
    })
    .openapi({
      description:
        'Cronbach and Gleser’s D (1953), 0 where the profiles are the same; its square is the sum of the parts by elevation, scatter and shape.',
    }),
  doubleEntryIntraclass: available({ value: z.number() }).openapi({
    description: 'Double-entry intraclass correlation, −1 to 1.',
  }),
});

const sideResult = z.object({
  label: z.string().nullable(),
  form: z.string().nullable(),
  informant: z.enum(['self', 'closeOther']).nullable().openapi({
    description: 'Who describes, where the form says so; null is the respondent, as a rule.',
  }),
  flags: z.record(z.string(), flag),
  issues: z.array(errorItem).readonly().openapi({
    description: 'Answers that counted as missing (`"onInvalid": "missing"`); otherwise empty.',
  }),
  provenance,
});

export const pair = z
  .object({
    kind: z.literal('pair'),
    instrument: z.string(),
    revision: z.int(),
    first: sideResult,
    second: sideResult,
    scales: z.record(z.string(), scaleDifference).openapi({
      description: 'Scales that both forms yield, by scale id.',
    }),
    items: z.object({
      inCommon: z.int().openapi({ description: 'Items that both forms ask, by id.' }),
      answeredByBoth: z.int(),
      same: z.int().openapi({ description: 'Of those, items with the same answer.' }),
      missing: z.object({ first: sideMissing, second: sideMissing }),
      mostDifferent: z
        .array(
          z.object({
            id: z.string(),
            size: z.number().openapi({ description: 'How far apart the two answers are.' }),
            answers: z
              .object({ first: z.number(), second: z.number(), difference: z.number() })
              .optional()
              .openapi({ description: 'Only with `"withAnswers": true`.' }),
          }),
        )
        .readonly()
        .openapi({ description: 'Largest first; equal ones in item order.' }),
    }),
    profiles: z.object({
      items: available(similarity.shape).openapi({
        description: 'Item by item, on the answers as given: reverse-keyed items are not turned.',
      }),
      scales: available(similarity.shape).openapi({
        description: 'Scale by scale, without scales that hold all items of another.',
      }),
      standardisedScales: available({
        ...similarity.shape,
        unit: z.literal('z'),
        profileAgreement: z
          .object({ index: z.number(), coefficient: z.number() })
          .openapi({ description: 'McCrae’s I_pa and r_pa (1993).' }),
      }).openapi({ description: 'The same in SDs, where every scale has a norm group.' }),
    }),
  })
  .openapi('PairComparison', {
    description:
      'Two descriptions side by side: where they differ, and never which of them is right.',
  });

export type PairBody = z.infer<typeof pair>;
