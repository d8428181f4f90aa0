/**
 * What can be wrong with a FHIR QuestionnaireResponse before its answers are scored. Facts
 * only: the sentence for each code is in `relata/messages/<language>`.
 */
export const RESPONSE_ISSUE_CODES = [
  'notAQuestionnaireResponse',
  'enteredInError',
  'otherQuestionnaire',
  'linkIdMissing',
  'linkIdUnknown',
  'linkIdTwice',
  'wrongLinkIdCount',
  'severalAnswers',
  'answerKindUnknown',
  'weightMissing',
  'weightsDiffer',
  'weightNotAnOption',
  'weightsReversed',
] as const;

export type ResponseIssueCode = (typeof RESPONSE_ISSUE_CODES)[number];

/** One fault in a QuestionnaireResponse. It never holds an answer. */
export interface ResponseIssue {
  readonly code: ResponseIssueCode;
  /** The item; null where it is about the resource as a whole. */
  readonly linkId: string | null;
  /** Where, in FHIRPath. */
  readonly expression: string;
  /** What would have been right: linkIds, weights, a count, a canonical. */
  readonly expected: readonly (string | number)[] | number | string | null;
}
