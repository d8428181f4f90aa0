import type { AnswerScale } from '../../model/index.ts';

/** Response options that the full form and the brief form of the PID-5 share. */
export const PID5_ANSWERS = {
  min: 0,
  max: 3,
  labels: {
    0: 'Very false or often false',
    1: 'Sometimes or somewhat false',
    2: 'Sometimes or somewhat true',
    3: 'Very true or often true',
  },
} as const satisfies AnswerScale;
