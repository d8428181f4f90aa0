import { PERCENTILE_METHODS } from 'relata';
import * as z from '../platform/zod.ts';
import { available, interval } from './available.ts';
import { provenance, scaleResult } from './result.ts';
import { normUsed, reliabilityUsed } from './used-references.ts';

const comparison = available({
  method: z.enum(PERCENTILE_METHODS).openapi({
    description:
      '`normal`: the percentile is worked out from mean and SD, scores taken as normally distributed.',
  }),
  norm: normUsed,
  z: z.number().openapi({ description: '(score − mean) ÷ SD.' }),
  t: z.number().openapi({ description: '50 + 10 z.' }),
  percentile: z.number().openapi({
    description: 'Share of the group that scores lower, 0 to 100, under the method.',
  }),
  percentileInterval: available(interval.shape).openapi({
    description: 'What the size of the norm group leaves open about the percentile.',
  }),
  outsideRange: z.number().openapi({
    description:
      'Share, 0 to 100, that the normal distribution puts where nobody can score. The larger it is, the less the percentile says: the group’s scores are skewed.',
  }),
}).openapi('NormComparison', { description: 'The score among those of the chosen norm group.' });

const confidence = available({
  reliability: reliabilityUsed,
  norm: normUsed,
  standardErrorOfMeasurement: z.number().openapi({ description: 'SD × √(1 − reliability).' }),
  observed: interval.openapi({ description: 'Score ± z × standard error of measurement.' }),
  trueScore: z
    .object({
      ...interval.shape,
      estimate: z.number().openapi({
        description: 'Regressed true score: mean + reliability × (score − mean).',
      }),
      standardError: z.number().openapi({
        description: 'Standard error of estimation: SD × √(reliability × (1 − reliability)).',
      }),
    })
    .openapi({ description: 'Regressed true score ± z × standard error of estimation.' }),
}).openapi('ScoreConfidence', {
  description: 'What errors of measurement leave open about the score, by the chosen reliability.',
});

const cutOff = z
  .object({
    title: z.string(),
    population: z.string(),
    atOrAbove: z.number().optional(),
    atOrBelow: z.number().optional(),
    reached: z.boolean().nullable().openapi({
      description: 'Whether the score is there; null where the open items decide.',
    }),
    decided: z.boolean().openapi({
      description: 'True when every completion of the unanswered items falls on the same side.',
    }),
    n: z.int().nullable().optional(),
    source: z.string(),
  })
  .openapi('CutOffResult', {
    description:
      'A line that a source draws in one population. It sorts answers; it diagnoses nothing.',
  });

const scale = z
  .object({
    title: z.string(),
    status: scaleResult.shape.status,
    value: scaleResult.shape.value,
    bounds: scaleResult.shape.bounds,
    range: z
      .tuple([z.number(), z.number()])
      .readonly()
      .openapi({
        type: 'array',
        items: { type: 'number' },
        minItems: 2,
        maxItems: 2,
        description: 'Lowest and highest attainable score.',
      }),
    direction: z
      .object({ highMeans: z.string(), better: z.enum(['higher', 'lower', 'neither']) })
      .openapi({ description: 'What a high score says, and which way is better.' }),
    percentOfMaximum: available({ value: z.number() }).openapi({
      description: 'The score from 0 (lowest attainable) to 100 (highest). It is no percentile.',
    }),
    comparison,
    confidence,
    band: z
      .object({
        id: z.string().nullable(),
        decided: z.boolean(),
        title: z.string().optional(),
        population: z.string().optional(),
        source: z.string().optional(),
      })
      .nullable()
      .openapi({ description: 'The published band, with its population and source.' }),
    cutOffs: z.array(cutOff).readonly().openapi({
      description: 'Cut-offs on file for the scale; empty where there are none.',
    }),
  })
  .openapi('ScaleInterpretation');

/** What one respondent's scores mean. */
export const interpretation = z
  .object({
    kind: z.literal('interpreted'),
    instrument: z.string(),
    revision: z.int(),
    scales: z.record(z.string(), scale).openapi({ description: 'By scale id.' }),
    provenance,
  })
  .openapi('Interpretation');
