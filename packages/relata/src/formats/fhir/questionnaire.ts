import type { Instrument } from '../../model/index.ts';
import { planOf } from '../../ops/plan.ts';
import { expressionsOf } from './fhirpath/expressions-of.ts';
import { questionnaireId, resourceUrl } from './profiles/urls.ts';
import { computableName, copyrightOf, descriptionOf, purposeOf } from './questionnaire-facts.ts';
import { questionItems } from './questionnaire-items.ts';
import { type GivenLoinc, LOINC_NOTICE, loincCoding } from './questionnaire-loinc.ts';
import { scoreItem, variableExtension } from './questionnaire-scores.ts';
import type { ChoiceType, FhirRelease, Questionnaire } from './questionnaire-types.ts';
import { type InstrumentWording, wordingOf } from './questionnaire-wording.ts';

export interface QuestionnaireOptions<R extends FhirRelease = FhirRelease> {
  readonly fhirVersion: R;
  /** Address of the server whose resources these are, without `/fhir`. */
  readonly base: string;
  /** Which form; all items where it is left out. */
  readonly form?: string | undefined;
  /** The sentences of the items; numbers or neutral labels stand there without it. */
  readonly wording?: InstrumentWording | undefined;
  /** Codes of LOINC, as `findLoinc` of `relata/instruments/loinc` gives them. */
  readonly loinc?: GivenLoinc | undefined;
  /** Who publishes the resource. */
  readonly publisher?: string | undefined;
}

const CHOICE: ChoiceType = { R4: 'choice', R5: 'coding' };

/**
 * An instrument as a FHIR Questionnaire: response options with their weights, and every scale
 * as a read-only item with an SDC `calculatedExpression` that contains key and missing rule.
 *
 * LinkIds are the answer ids, `score-<scale>` for scores. The canonical is
 * `<base>/fhir/Questionnaire/<id>`, of a form `<id>.<form>`; its version the revision.
 *
 * @throws {OptionError} `unknownForm`; `incompleteInstrument` for a bare copy; `unsafeName`
 *   for an answer id that is a linkId of something else here
 *
 * @example
 * questionnaireOf(phq9, { fhirVersion: 'R4', base: 'https://forms.example.org' });
 */
export function questionnaireOf<R extends FhirRelease>(
  instrument: Instrument,
  options: QuestionnaireOptions<R>,
): Questionnaire<R> {
  const { definition } = instrument;
  const { base, fhirVersion: release, publisher, loinc } = options;
  const plan = planOf(instrument, options.form);
  const { form } = plan;
  const id = questionnaireId({ id: definition.id, form });
  const wording = options.wording && wordingOf(definition, form, options.wording);
  const { variables, scales } = expressionsOf(plan);
  const draft = definition.status === 'researchDraft';
  const purpose = purposeOf(definition);
  const choice = CHOICE[release];
  const code = loincCoding(loinc?.instrument);
  const coded = code.length > 0 || Object.keys(loinc?.scales ?? {}).length > 0;
  return {
    resourceType: 'Questionnaire',
    id,
    ...(wording ? { language: wording.language } : {}),
    ...(variables.length > 0 ? { extension: variables.map(variableExtension) } : {}),
    url: resourceUrl(base, 'Questionnaire', id),
    version: String(definition.revision),
    name: computableName(definition, form),
    title: definition.title,
    status: draft ? 'draft' : 'active',
    experimental: draft,
    subjectType: ['Patient'],
    ...(code.length > 0 ? { code } : {}),
    ...(publisher === undefined ? {} : { publisher }),
    description: descriptionOf(definition, form, wording !== undefined),
    ...(purpose === undefined ? {} : { purpose }),
    copyright: copyrightOf(definition, coded ? LOINC_NOTICE : undefined),
    item: [
      ...questionItems({ definition, plan, release, choice, base, wording }),
      ...scales.map((scale) => scoreItem<R>(definition, plan, base, scale, loinc)),
    ],
  };
}
