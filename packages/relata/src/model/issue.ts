/**
 * What can be wrong with one respondent's answers. Facts only: the sentence for
 * each code is in `relata/messages/<language>`.
 */
export const ISSUE_CODES = [
  'answersNotReadable',
  'wrongAnswerCount',
  'unknownItem',
  'answerNotANumber',
  'answerOutOfRange',
  'answerOffStep',
] as const;

export type IssueCode = (typeof ISSUE_CODES)[number];

export interface AnswerRange {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** One fault in the answers. `received` holds the answer itself: keep it out of logs. */
export interface Issue {
  readonly code: IssueCode;
  /** Where: the answer id or array index; empty for the answers as a whole. */
  readonly path: readonly (string | number)[];
  /** What would have been right: a range, a count, or the known answer ids. */
  readonly expected: AnswerRange | number | readonly string[] | string;
  readonly received: unknown;
}

/** What can be wrong with a definition. */
export const FAULT_CODES = [
  'badShape',
  'badId',
  'unsafeId',
  'duplicateId',
  'sameColumn',
  'badRevision',
  'badAnswerRange',
  'badRecode',
  'emptyScale',
  'unknownItem',
  'unknownScale',
  'unknownPart',
  'unknownReversed',
  'scaleCycle',
  'itemTwice',
  'itemInNoScale',
  'splitAlternatives',
  'badNumber',
  'badTable',
  'negativeValue',
  'rangeMismatch',
  'bandGap',
  'bandOverlap',
  'bandUnreachable',
  'bandRange',
  'missingRuleImpossible',
  'missingRuleUnfit',
  'boundsTooCostly',
  'unknownRule',
  'unreachableFlag',
  'badForm',
  'tooLarge',
] as const;

export type FaultCode = (typeof FAULT_CODES)[number];

/** One fault in a definition. */
export interface Fault {
  readonly code: FaultCode;
  readonly path: readonly (string | number)[];
  readonly expected?: unknown;
  readonly received?: unknown;
}

/** What can be wrong with the options of a call. */
export const OPTION_CODES = [
  'unknownForm',
  'badMissingOverride',
  'badColumns',
  'incompleteInstrument',
  'unknownDialect',
  'unsafeName',
  'unknownNorm',
  'ambiguousNorm',
  'badNorm',
  'unknownReliability',
  'ambiguousReliability',
  'badReliability',
  'unknownScale',
  'badChangeOptions',
  'badWave',
  'duplicateTime',
  'badLevel',
  'unknownCutOff',
  'otherInstrument',
  'badThreshold',
  'badSeconds',
] as const;

export type OptionCode = (typeof OPTION_CODES)[number];
