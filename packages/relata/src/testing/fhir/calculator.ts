import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4';
import r5 from 'fhirpath/fhir-context/r5';
import type { FhirRelease, Questionnaire, QuestionnaireItem } from '../../formats/fhir/index.ts';
import type { QuestionnaireResponse, ResponseItem } from './response-to.ts';

const MODEL = { R4: r4, R5: r5 } as const;
const VARIABLE = 'http://hl7.org/fhir/StructureDefinition/variable';
const CALCULATED =
  'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression';

type Environment = Record<string, unknown>;
type Run = (context: object, environment: Environment) => unknown[];

interface Step {
  /** Null for the score itself. */
  readonly name: string | null;
  readonly run: Run;
}

/** The expressions of an element, in order. */
function stepsOf(
  { extension = [] }: Pick<QuestionnaireItem, 'extension'>,
  base: string,
  release: FhirRelease,
): readonly Step[] {
  return extension.flatMap(({ url, valueExpression }) => {
    if (!valueExpression || (url !== VARIABLE && url !== CALCULATED)) return [];
    const { expression, name = '' } = valueExpression;
    const run = fhirpath.compile({ base, expression }, MODEL[release]) as unknown as Run;
    return [{ name: url === VARIABLE ? name : null, run }];
  });
}

const flat = (items: readonly ResponseItem[]): ResponseItem[] =>
  items.flatMap((item) => [item, ...flat(item.item ?? [])]);

/**
 * Fills in the calculated items of a Questionnaire as SDC says it is done: `%resource` is the
 * response, the variables of the Questionnaire come first, then those of the item, whose
 * response item is the context. Answers what each expression gave, by linkId.
 */
export function calculator(
  questionnaire: Questionnaire<FhirRelease>,
  release: FhirRelease,
): (response: QuestionnaireResponse) => ReadonlyMap<string, readonly unknown[]> {
  const root = stepsOf(questionnaire, 'QuestionnaireResponse', release);
  const items = questionnaire.item
    .map(({ linkId, extension = [] }) => ({
      linkId,
      steps: stepsOf({ extension }, 'QuestionnaireResponse.item', release),
    }))
    .filter(({ steps }) => steps.length > 0);
  return (response) => {
    const shared: Environment = { resource: response, questionnaire };
    for (const { name, run } of root) shared[name as string] = run(response, { ...shared });
    const contexts = new Map(flat(response.item).map((item) => [item.linkId, item]));
    return new Map(
      items.map(({ linkId, steps }) => {
        const own = { ...shared };
        const context = contexts.get(linkId) ?? { linkId };
        let found: readonly unknown[] = [];
        for (const { name, run } of steps) {
          if (name === null) found = run(context, own);
          else own[name] = run(context, { ...own });
        }
        return [linkId, found];
      }),
    );
  };
}
