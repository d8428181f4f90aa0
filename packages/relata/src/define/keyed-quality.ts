import type { InstrumentDefinition } from '../model/index.ts';
import type { Plan } from '../ops/plan.ts';
import { type QualityReader, qualityReader } from '../quality/quality-reader.ts';
import { answerKeyOf } from './answer-key.ts';

/** Reads answers as answers by the keys, scales and order of their form; what `Carried.keyedQuality` is. */
export const keyedQuality = (definition: InstrumentDefinition, plan: Plan): QualityReader =>
  qualityReader(answerKeyOf(definition, plan));
