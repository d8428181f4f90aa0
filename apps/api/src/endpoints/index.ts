import { getHealth } from './get-health/index.ts';
import { getIndex } from './get-index/index.ts';
import { getInstrument } from './get-instrument/index.ts';
import { listInstruments } from './list-instruments/index.ts';
import { scoreAnswers } from './score-answers/index.ts';
import { scoreBatch } from './score-batch/index.ts';
import { scoreDefinition } from './score-definition/index.ts';
import { scoreStream } from './score-stream/index.ts';

/** Every operation of the API, in the order of the reference. */
export const endpoints = [
  listInstruments,
  getInstrument,
  scoreAnswers,
  scoreBatch,
  scoreStream,
  scoreDefinition,
  getHealth,
  getIndex,
] as const;
