export type { DelimitedBlock, DelimitedFault } from './block.ts';
export { type DelimitedCode, DelimitedError } from './delimited-error.ts';
export { type DelimitedScorer, delimitedScorer } from './delimited-scorer.ts';
export { type DelimitedText, delimitedText } from './delimited-text.ts';
export { firstRecordEnd, recordEnds, separatorOf } from './first-record.ts';
export { normalisedLabel } from './labels.ts';
export type { DelimitedInstrument, DelimitedOptions, MissingCodes } from './layout.ts';
export { codeThatIsAnswer, missingCodesOf } from './missing-codes.ts';
export { type DecimalMark, numberIn } from './number-in.ts';
export { recordCells } from './record-cells.ts';
export type { FoundAnswer } from './score-block.ts';
export { FLAG_STATES, type Tally } from './tally.ts';
export type {
  DelimitedTextOptions,
  ScoredText,
  TextFault,
  TextInstrument,
  WatchedRows,
} from './text.ts';
