import { FAULT_CODES } from './issue.ts';

/** What a look at a definition finds beside its faults. */
export const DEFINITION_LINT_CODES = [
  'trailingItemsUnscored',
  'keyShifted',
  'itemTwiceInTotal',
  'reversedUnused',
  'tableNotMonotone',
  'tableGap',
  'partsMismatched',
  'partUnused',
  'partRangesDiffer',
  'normMeanImpossible',
  'normSdImpossible',
  'scalesSwapped',
  'itemsOmitted',
  'itemsAdded',
  'reverseKeyDiffers',
  'rangeDiffers',
  'bandsDiffer',
] as const;

/** What a look at respondents' answers finds about the key, or about the file. */
export const DATA_LINT_CODES = [
  'tooFewRespondents',
  'notNumbers',
  'codesMoved',
  'missingCode',
  'offRange',
  'constantItem',
  'columnsAlreadyReversed',
  'itemReversedTwice',
  'itemNotReversed',
  'columnsShifted',
  'unscoredItemFits',
  'itemFitsOtherScale',
] as const;

/** Everything that the linter can find: the faults of a definition, and what only looks wrong. */
export const LINT_CODES = [...FAULT_CODES, ...DEFINITION_LINT_CODES, ...DATA_LINT_CODES] as const;

export type LintCode = (typeof LINT_CODES)[number];

/**
 * `error`: scores would be wrong, or cannot be had. `warning`: most likely wrong; somebody has
 * to look. `note`: worth knowing, and often as it should be.
 */
export const SEVERITIES = ['error', 'warning', 'note'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** A number, a text, or a list of them: plain JSON. */
export type Evidence = string | number | readonly (string | number)[];

/** One thing that the linter found. Facts only: the sentence is in `relata/messages/<language>`. */
export interface Finding {
  readonly code: LintCode;
  readonly severity: Severity;
  /** Where in the definition. */
  readonly path: readonly (string | number)[];
  readonly scale?: string;
  /** Ids of the items or answers that it is about. */
  readonly items?: readonly string[];
  /** What it rests on: counts and correlations, never one respondent's answers. */
  readonly evidence: Readonly<Record<string, Evidence>>;
}
