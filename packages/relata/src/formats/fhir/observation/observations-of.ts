import type { Instrument, Provenance, ScaleDefinition, Scored } from '../../../model/index.ts';
import { type GivenLoinc, loincCoding } from '../questionnaire-loinc.ts';
import { isObject } from '../response/json.ts';
import { codesOf, concept, SURVEY } from './concepts.ts';
import { flagObservation } from './flag-observation.ts';
import { fromResponse } from './from-response.ts';
import { scaleObservation } from './scale-observation.ts';
import type { Observation } from './types.ts';

export interface ObservationsOfOptions {
  /** Address of the FHIR server whose code systems are this library's, without `/fhir`. */
  readonly base: string;
  /** Codes of LOINC, as `findLoinc` of `relata/instruments/loinc` gives them. */
  readonly loinc?: GivenLoinc | undefined;
  /** The QuestionnaireResponse that was scored: whose answers, when, by whom. */
  readonly response?: unknown;
}

const DRAFT =
  'A research draft: it has no norms and no validated cut-offs. No decision about a person should rest on it.';

/** What made the number other than the published rules alone. */
const notesOf = (
  { status, missingOverride, onInvalid }: Provenance,
  invalid: number,
): readonly string[] => [
  ...(status === 'researchDraft' ? [DRAFT] : []),
  ...(missingOverride ? ['The missing rule is the caller’s own, not that of the definition.'] : []),
  ...(onInvalid === 'missing' && invalid > 0
    ? [`${invalid} answer(s) are not among the response options and count as missing.`]
    : []),
];

const notes = (...texts: readonly string[]) =>
  texts.length > 0 ? { note: texts.map((text) => ({ text })) } : {};

/**
 * A result as FHIR Observations, valid in R4 and in R5: one for each scale, then one for
 * each flag. A score is `valueQuantity` in `{score}`; where there is none,
 * `dataAbsentReason`, never 0. The definition and the engine that made it are `method` and
 * `device`. The result depends on nothing but the arguments: there is no clock and no id.
 *
 * @example
 * const result = score(phq9, read.answers);
 * if (result.kind === 'scored') {
 *   observationsOf(result, phq9, { base: 'https://forms.example', response });
 * }
 */
export function observationsOf(
  result: Scored,
  instrument: Instrument,
  { base, loinc, response }: ObservationsOfOptions,
): Observation[] {
  const { definition, definitionHash } = instrument;
  const { id, abbreviation, scales, flags = {} } = definition;
  const { provenance } = result;
  const revision = String(provenance.revision);
  const codes = codesOf(base, id);
  const form = provenance.form === null ? '' : `, form ${provenance.form}`;
  const made = codes.definition(
    revision,
    definitionHash,
    `${abbreviation}, revision ${revision}${form}`,
  );
  const { status, basedOn, derivedFrom, ...person } = fromResponse(
    isObject(response) ? response : {},
  );
  const general = notesOf(provenance, result.issues.length);

  const observation = (
    code: string,
    title: string,
    {
      notes: own,
      component,
      referenceRange,
      ...said
    }: Partial<Observation> & {
      readonly notes: readonly string[];
    },
  ): Observation => ({
    resourceType: 'Observation',
    ...(basedOn ? { basedOn } : {}),
    status,
    category: [SURVEY],
    code: {
      coding: [
        codes.own(code, title),
        ...loincCoding(Object.hasOwn(scales, code) ? loinc?.scales?.[code] : undefined),
      ],
      text: `${abbreviation}: ${title}`,
    },
    ...person,
    ...said,
    ...notes(...own, ...general),
    method: concept(made),
    device: { type: 'Device', display: `Relata ${provenance.engine}` },
    ...(referenceRange ? { referenceRange } : {}),
    ...(derivedFrom ? { derivedFrom } : {}),
    ...(component ? { component } : {}),
  });

  return [
    ...Object.entries(result.scales).map(([scale, scored]) => {
      const facts = scales[scale] as ScaleDefinition;
      return observation(scale, facts.title, scaleObservation(scale, facts, scored, codes));
    }),
    ...Object.entries(result.flags).map(([flag, flagged]) =>
      observation(
        flag,
        flags[flag]?.title ?? flag,
        flagObservation(flagged, result.missing[flagged.item]),
      ),
    ),
  ];
}
