import type { AnswerScale } from '../../model/index.ts';

/** Seven response options of the ECR questionnaires, of which the ends are labelled. */
export const ECR_ANSWERS = {
  min: 1,
  max: 7,
  labels: { 1: 'Strongly disagree', 7: 'Strongly agree' },
} as const satisfies AnswerScale;
