import { CHANGE_CLASSES, CHANGE_METHODS, CUT_OFF_KINDS } from 'relata';
import * as z from '../platform/zod.ts';
import { available, intervalShape } from './available.ts';
import { normUsed, reliabilityUsed } from './used-references.ts';

/** Options of change, the same wherever it is told. */
export const changeOptions = {
  method: z.enum(CHANGE_METHODS).optional().openapi({
    description:
      'How change is told from errors of measurement. Default: `jacobsonTruax`, the reliable change index with the standard error of Christensen and Mendoza.',
    example: 'jacobsonTruax',
  }),
  level: z.number().gt(0.5).lt(1).optional().openapi({
    description: 'How often intervals hold what they are about. Default: 0.95.',
    example: 0.95,
  }),
  cutOff: z.enum(CUT_OFF_KINDS).optional().openapi({
    description:
      'Which of Jacobson and Truax’s cut-offs decides on `recovered`. Default: `c`, which needs a clinical and a functional group.',
    example: 'c',
  }),
  baselineWaves: z.int().min(1).max(520).optional().openapi({
    format: 'int32',
    description: 'How many waves, the first with a score, are the baseline. Default: 1.',
    example: 2,
  }),
  groups: z
    .record(
      z.string(),
      z.strictObject({
        lastMean: z.number(),
        lastSd: z.number().gt(0),
        correlation: z.number().min(-1).max(1),
      }),
    )
    .optional()
    .openapi({
      description:
        'By scale id, how the norm group fared: its mean and SD on the last occasion, and the correlation of both. `hagemanArrindell` needs it.',
    }),
};

const towards = z.enum(['better', 'worse', 'neither']).openapi({
  description: '`neither` where no direction of the scale is better, or nothing moved.',
});

const reliableChange = available({
  method: z.enum(CHANGE_METHODS),
  reliability: reliabilityUsed,
  norm: normUsed,
  estimate: z.number().openapi({ description: 'The change that is judged.' }),
  towards,
  standardError: z.number(),
  index: z.number().openapi({ description: 'estimate ÷ standardError' }),
  criterion: z.number().openapi({ example: 1.96 }),
  reliable: z.boolean(),
  interval: z.object(intervalShape),
});

const cutOffs = available({
  a: z.number().nullable(),
  b: z.number().nullable(),
  c: z.number().nullable(),
  used: z.enum(CUT_OFF_KINDS),
  value: z.number(),
  scores: z.enum(['observed', 'true']),
  clinical: normUsed.nullable(),
  functional: normUsed.nullable(),
});

const crossing = available({
  startedClinical: z.boolean(),
  endedFunctional: z.boolean(),
  index: z.number().nullable(),
});

const scaleChange = available({
  first: z.number(),
  last: z.number(),
  difference: z.number().openapi({ description: 'last − first, in the unit of the scale.' }),
  towards,
  reliableChange,
  cutOffs,
  class: available({
    value: z.enum(CHANGE_CLASSES).openapi({
      description:
        '`recovered`: reliably better, and over the cut-off. `improved`: reliably better. `unchanged`: within errors of measurement. `deteriorated`: reliably worse.',
    }),
    crossing,
  }),
}).openapi('ScaleChange', { description: 'From the first to the last wave with a score.' });

const trend = available({
  slope: z.number().openapi({ description: 'Change of the score for each unit of time.' }),
  towards,
  intercept: z.number().openapi({ description: 'The line’s score at time 0.' }),
  interval: available(intervalShape).openapi({ description: 'Of the slope.' }),
}).openapi('Trend');

export const scaleCourse = z
  .object({
    title: z.string(),
    range: z.tuple([z.number(), z.number()]).openapi({
      type: 'array',
      items: { type: 'number' },
      minItems: 2,
      maxItems: 2,
      description: 'Lowest and highest score of the scale.',
    }),
    direction: z.object({
      highMeans: z.string(),
      better: z.enum(['higher', 'lower', 'neither']),
    }),
    points: z
      .array(
        z.object({
          time: z.number(),
          status: z.enum(['scored', 'prorated', 'insufficient', 'rejected']),
          value: z.number().nullable(),
        }),
      )
      .readonly()
      .openapi({ description: 'Every wave in order of time, those without a score too.' }),
    waves: z.int().openapi({ description: 'Waves with a score.' }),
    missing: z.int().openapi({ description: 'Waves without.' }),
    change: scaleChange,
    trend: z.object({
      leastSquares: trend,
      robust: trend.openapi({ description: 'Theil-Sen.' }),
    }),
    fromBaseline: available({
      baselineMean: z.number(),
      waves: z.int().openapi({ description: 'Baseline waves.' }),
      difference: z.number(),
      towards,
      standardError: z.number().nullable(),
      interval: available(intervalShape),
    }).openapi({ description: 'The last score against the mean of the baseline waves.' }),
    smallestDetectableChange: available({
      value: z.number(),
      level: z.number(),
      standardErrorOfMeasurement: z.number(),
      norm: normUsed,
      reliability: reliabilityUsed,
    }).openapi({
      description:
        'The smallest difference of two scores that errors of measurement hardly ever make.',
    }),
  })
  .openapi('ScaleCourse', { description: 'One scale over one person’s waves.' });
