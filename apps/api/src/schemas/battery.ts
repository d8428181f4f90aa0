import * as z from '../platform/zod.ts';
import { answers } from './answers.ts';
import { documented } from './documented.ts';
import { explain, options } from './options.ts';
import { seconds } from './quality.ts';

/** Most instruments of one battery. */
export const MOST_INSTRUMENTS = 100;

export const batteryEntry = z
  .strictObject({
    instrument: z.string().min(1).max(64).openapi({
      description: 'Id of the instrument, as GET /v1/instruments lists it.',
      example: 'gad-7',
    }),
    answers,
    ...options,
    seconds,
    explain,
  })
  .openapi({ example: { instrument: 'gad-7', answers: [1, 0, 2, 1, 0, 1, 1] } });

documented.set('BatteryEntry', batteryEntry);

export const batteryEntries = z
  .unknown()
  .refine(Array.isArray, { error: 'an array of instruments, each with its answers' })
  .openapi({
    type: 'array',
    maxItems: MOST_INSTRUMENTS,
    items: { $ref: '#/components/schemas/BatteryEntry' },
    description: `At most ${MOST_INSTRUMENTS}. An instrument may come several times, as with its forms about oneself and about a close other.`,
  });
