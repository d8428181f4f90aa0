import { LOINC } from './profiles/urls.ts';
import type { QuestionnaireCoding } from './questionnaire-types.ts';

interface Given {
  readonly code: string;
  readonly display: string;
}

/** Codes of LOINC for an instrument, and for its scores by scale. */
export interface GivenLoinc {
  readonly instrument?: Given;
  readonly scales?: Readonly<Record<string, Given>>;
}

/** What LOINC wants said wherever its codes are: https://loinc.org/license */
export const LOINC_NOTICE =
  'This material contains content from LOINC (http://loinc.org). LOINC is copyright © Regenstrief Institute, Inc. and the Logical Observation Identifiers Names and Codes (LOINC) Committee and is available at no cost under the license at http://loinc.org/license. LOINC® is a registered United States trademark of Regenstrief Institute, Inc.';

export const loincCoding = (given: Given | undefined): QuestionnaireCoding[] =>
  given ? [{ system: LOINC, code: given.code, display: given.display }] : [];
