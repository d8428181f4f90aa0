/** Extensions of FHIR and of Structured Data Capture (SDC) that a Questionnaire uses. */
export const EXTENSIONS = {
  /** https://hl7.org/fhir/extensions/StructureDefinition-itemWeight.html */
  itemWeight: 'http://hl7.org/fhir/StructureDefinition/itemWeight',
  /** Its name in R4: https://hl7.org/fhir/R4/extension-ordinalvalue.html */
  ordinalValue: 'http://hl7.org/fhir/StructureDefinition/ordinalValue',
  /** https://hl7.org/fhir/R4/extension-variable.html */
  variable: 'http://hl7.org/fhir/StructureDefinition/variable',
  /** https://hl7.org/fhir/R4/extension-questionnaire-hidden.html */
  hidden: 'http://hl7.org/fhir/StructureDefinition/questionnaire-hidden',
  /** https://hl7.org/fhir/R4/extension-questionnaire-unit.html */
  unit: 'http://hl7.org/fhir/StructureDefinition/questionnaire-unit',
  /** https://hl7.org/fhir/R4/extension-minvalue.html */
  minValue: 'http://hl7.org/fhir/StructureDefinition/minValue',
  /** https://hl7.org/fhir/R4/extension-maxvalue.html */
  maxValue: 'http://hl7.org/fhir/StructureDefinition/maxValue',
  /** https://hl7.org/fhir/uv/sdc/StructureDefinition-sdc-questionnaire-calculatedExpression.html */
  calculatedExpression:
    'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression',
} as const;

export const LOINC = 'http://loinc.org';

/** Property of a concept that is its weight: https://hl7.org/fhir/codesystem-concept-properties.html */
export const ITEM_WEIGHT_PROPERTY = 'http://hl7.org/fhir/concept-properties#itemWeight';

/** Units of measure: `{score}` is an annotation, of dimension 1. */
export const UCUM = 'http://unitsofmeasure.org';

/** What a Questionnaire is about: an instrument, or one form of it. */
export interface Subject {
  readonly id: string;
  /** Null where no form is meant: all items. */
  readonly form: string | null;
}

/** An id as FHIR has it: without an underscore, for which a dot stands, since no id of ours holds one. */
export const fhirId = (id: string): string => id.replaceAll('_', '.');

/** Id of the Questionnaire: `phq-9`; of a form `rpp.rpp-24`. */
export const questionnaireId = ({ id, form }: Subject): string =>
  form === null ? id : `${id}.${fhirId(form)}`;

/** The instrument and form that the id of a Questionnaire names. */
export function subjectOf(questionnaire: string): Subject {
  const [id = '', ...form] = questionnaire.split('.');
  return { id, form: form.length === 0 ? null : form.join('_') };
}

/** `<base>/fhir/<type>/<id>`: where a resource of ours is, by the address of its server. */
export const resourceUrl = (
  base: string,
  type: 'Questionnaire' | 'CodeSystem',
  id: string,
): string => `${base.replace(/\/+$/, '')}/fhir/${type}/${id}`;
