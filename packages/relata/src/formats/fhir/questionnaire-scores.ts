import type { InstrumentDefinition } from '../../model/index.ts';
import type { Plan, ScalePlan } from '../../ops/plan.ts';
import type { ScaleExpression, Variable } from './fhirpath/expressions-of.ts';
import { EXTENSIONS, resourceUrl, UCUM } from './profiles/urls.ts';
import { type GivenLoinc, loincCoding } from './questionnaire-loinc.ts';
import type {
  FhirRelease,
  QuestionnaireExtension,
  QuestionnaireItem,
} from './questionnaire-types.ts';

/** LinkId of the item that holds the score of a scale. */
export const scoreLinkId = (scale: string): string => `score-${scale}`;

const LANGUAGE = 'text/fhirpath';

export const variableExtension = ({ name, expression }: Variable): QuestionnaireExtension => ({
  url: EXTENSIONS.variable,
  valueExpression: { name, language: LANGUAGE, expression },
});

/** When there is a score at all. */
function needInWords({ need, units }: ScalePlan): string {
  const of = units.length;
  if (need === 0) return 'Empty unless every scale that it rests on has a score.';
  if (of === 1) return 'Empty unless its item is answered.';
  return need === of
    ? `Empty unless all of its ${of} items are answered.`
    : `Empty unless at least ${need} of its ${of} items are answered.`;
}

/** An item that a form filler fills with the score of a scale, unseen and not to be edited. */
export function scoreItem<R extends FhirRelease>(
  definition: InstrumentDefinition,
  plan: Plan,
  base: string,
  { scale, variables, expression }: ScaleExpression,
  loinc: GivenLoinc | undefined,
): QuestionnaireItem<R> {
  const title = definition.scales[scale]?.title ?? scale;
  const found = plan.scales.find(({ id }) => id === scale) as ScalePlan;
  return {
    extension: [
      { url: EXTENSIONS.hidden, valueBoolean: true },
      {
        url: EXTENSIONS.unit,
        valueCoding: { system: UCUM, code: '{score}', display: '{score}' },
      },
      ...variables.map(variableExtension),
      {
        url: EXTENSIONS.calculatedExpression,
        valueExpression: { description: needInWords(found), language: LANGUAGE, expression },
      },
    ],
    linkId: scoreLinkId(scale),
    code: [
      { system: resourceUrl(base, 'CodeSystem', definition.id), code: scale, display: title },
      ...loincCoding(loinc?.scales?.[scale]),
    ],
    text: title,
    type: 'decimal',
    readOnly: true,
  };
}
