import { resourceUrl, UCUM } from '../profiles/urls.ts';
import type { CodeableConcept, Coding, Quantity } from './types.ts';

const quantity =
  (code: string, unit: string) =>
  (value: number): Quantity => ({
    value,
    unit,
    system: UCUM,
    code,
  });

export const scores = quantity('{score}', '{score}');
export const percent = quantity('%', '%');
export const items = quantity('{items}', 'items');

export const concept = (coding: Coding): CodeableConcept => ({
  coding: [coding],
  ...(coding.display === undefined ? {} : { text: coding.display }),
});

/** https://terminology.hl7.org/CodeSystem-observation-category.html */
export const SURVEY = concept({
  system: 'http://terminology.hl7.org/CodeSystem/observation-category',
  code: 'survey',
  display: 'Survey',
});

/** What the components of an Observation say, and how a scale was scored. */
export const SCORING_CODES = {
  'possible-scores': 'Scores that the unanswered items allow',
  'items-answered': 'Items answered',
  'percent-of-maximum': 'Percent of the maximum possible score',
  'scoring-status': 'How the score came about',
  scored: 'Every item answered',
  prorated: 'Prorated: some items unanswered',
  insufficient: 'Insufficient: too few items answered for a score',
} as const;

export type ScoringCode = keyof typeof SCORING_CODES;

/** Codes of this library, which has a code system of its own and one for each instrument. */
export function codesOf(base: string, instrument: string) {
  const at = (id: string) => resourceUrl(base, 'CodeSystem', id);
  return {
    own: (code: string, display: string): Coding => ({ system: at(instrument), code, display }),
    scoring: (code: ScoringCode): Coding => ({
      system: at('relata-scoring'),
      code,
      display: SCORING_CODES[code],
    }),
    definition: (version: string, code: string, display: string): Coding => ({
      system: at('relata-definition'),
      version,
      code,
      display,
    }),
  };
}

export type Codes = ReturnType<typeof codesOf>;
