export type { Quality, QualityIndex, Seconds, Timing } from '../model/index.ts';
export { QUALITY_INDICES } from '../model/index.ts';
export type { AnswerKey, AskedAnswer, KeyedItems } from './answer-key.ts';
export {
  type FoundQuality,
  type QualityReader,
  qualityOf,
  qualityReader,
} from './quality-reader.ts';
export { unavailableAt } from './sample/index-column.ts';
export { sampleQuality } from './sample/sample-quality.ts';
export type {
  AnswerColumn,
  IndexColumn,
  PairIndex,
  RelatedPair,
  SampleOptions,
  SampleQuality,
  SampleUsed,
} from './sample/types.ts';
