import type { Tool } from '../tool.ts';
import { describeInstrument } from './describe-instrument.ts';
import { explainScore } from './explain-score.ts';
import { getForm } from './get-form.ts';
import { listInstruments } from './list-instruments.ts';
import { scoreAnswers } from './score-answers.ts';

/** Every tool, in the order in which an agent comes to need them. */
export const TOOLS: readonly Tool[] = [
  listInstruments,
  describeInstrument,
  getForm,
  scoreAnswers,
  explainScore,
];
