import { isObject, type Json, objectsOf } from './json.ts';

/**
 * Extensions that give an answer option its number: of R5
 * (https://hl7.org/fhir/extensions/StructureDefinition-itemWeight.html), of R4
 * (https://hl7.org/fhir/R4/extension-ordinalvalue.html) and of STU3
 * (https://hl7.org/fhir/STU3/extension-questionnaire-ordinalvalue.html).
 */
export const WEIGHT_EXTENSIONS: ReadonlySet<unknown> = new Set([
  'http://hl7.org/fhir/StructureDefinition/itemWeight',
  'http://hl7.org/fhir/StructureDefinition/ordinalValue',
  'http://hl7.org/fhir/StructureDefinition/questionnaire-ordinalValue',
]);

/** Weights that stand on an element, by any of the extensions. */
export const weightsOn = (element: unknown): readonly number[] =>
  objectsOf(isObject(element) ? element['extension'] : undefined).flatMap((extension) => {
    if (!WEIGHT_EXTENSIONS.has(extension['url'])) return [];
    const weight = extension['valueDecimal'] ?? extension['valueInteger'];
    return typeof weight === 'number' ? [weight] : [];
  });

/** Weights of an answer option: on itself, or on its coding. */
export const weightsOfOption = (option: Json): readonly number[] => [
  ...weightsOn(option),
  ...weightsOn(option['valueCoding']),
  ...weightsOn(option['_valueInteger']),
  ...weightsOn(option['_valueString']),
];

/** The answer options of every item of a Questionnaire, by linkId. */
export function answerOptionsOf(questionnaire: unknown): ReadonlyMap<string, readonly Json[]> {
  const found = new Map<string, readonly Json[]>();
  const walk = (list: unknown): void => {
    for (const item of objectsOf(list)) {
      if (typeof item['linkId'] === 'string') {
        found.set(item['linkId'], objectsOf(item['answerOption']));
      }
      walk(item['item']);
    }
  };
  if (isObject(questionnaire)) walk(questionnaire['item']);
  return found;
}

const sameCoding = (one: Json, other: Json): boolean =>
  one['code'] !== undefined && one['code'] === other['code'] && one['system'] === other['system'];

/** The option that an answer chooses. */
export const optionOf = (options: readonly Json[], answer: Json): Json | undefined =>
  options.find((option) => {
    const coding = answer['valueCoding'];
    const own = option['valueCoding'];
    if (isObject(coding) && isObject(own)) return sameCoding(coding, own);
    return ['valueInteger', 'valueString'].some(
      (key) => answer[key] !== undefined && answer[key] === option[key],
    );
  });
