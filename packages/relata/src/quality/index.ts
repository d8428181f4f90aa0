export type { Quality } from '../model/index.ts';
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
