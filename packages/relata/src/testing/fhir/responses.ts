import type { Field } from '../../ops/plan.ts';

export type Answer = number | string | null;

/** Ways in which a QuestionnaireResponse carries a number. */
export const STYLES = [
  'valueInteger',
  'itemWeight',
  'ordinalValue',
  'questionnaire-ordinalValue',
  'answerOption',
] as const;

export type Style = (typeof STYLES)[number];

const ABSENT: Readonly<Record<string, string>> = {
  refused: 'asked-declined',
  dontKnow: 'asked-unknown',
  notApplicable: 'not-applicable',
};

const weightOf = ({ recode, min, step }: Field, answer: number) =>
  recode ? recode[(answer - min) / step] : answer;

function elementOf(field: Field, answer: number, style: Style): object {
  if (style === 'valueInteger') {
    return Number.isInteger(answer) ? { valueInteger: answer } : { valueDecimal: answer };
  }
  const coding = { system: 'http://example.org/options', code: `option-${answer}` };
  if (style === 'answerOption') return { valueCoding: coding };
  const url = `http://hl7.org/fhir/StructureDefinition/${style}`;
  const extension = [{ url, valueDecimal: weightOf(field, answer) }];
  return { valueCoding: { ...coding, extension } };
}

function itemOf(field: Field, answer: Answer, style: Style): object {
  if (answer === null) return { linkId: field.id };
  if (typeof answer === 'number') {
    return { linkId: field.id, answer: [elementOf(field, answer, style)] };
  }
  const url = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';
  const extension = [{ url, valueCode: ABSENT[answer] ?? 'unknown' }];
  return { linkId: field.id, extension };
}

/** One respondent's answers, in the order of the fields, as a QuestionnaireResponse: items in two groups. */
export function responseOf(
  fields: readonly Field[],
  answers: readonly Answer[],
  style: Style,
): { readonly resourceType: 'QuestionnaireResponse'; readonly item: readonly object[] } & Readonly<
  Record<string, unknown>
> {
  const items = fields.map((field, i) => itemOf(field, answers[i] ?? null, style));
  const half = Math.ceil(items.length / 2);
  return {
    resourceType: 'QuestionnaireResponse',
    id: 'response-1',
    status: 'completed',
    questionnaire: 'http://example.org/Questionnaire/1',
    subject: { reference: 'Patient/1' },
    authored: '2024-05-01T09:30:00+02:00',
    author: { reference: 'Practitioner/2' },
    item: [
      { linkId: 'first-page', item: items.slice(0, half) },
      { linkId: 'second-page', item: items.slice(half) },
    ],
  };
}

/** A Questionnaire from elsewhere, whose answer options carry the weights. */
export const questionnaireWith = (fields: readonly Field[]): object => ({
  resourceType: 'Questionnaire',
  status: 'active',
  item: [
    {
      linkId: 'page',
      type: 'group',
      item: fields.map((field) => {
        const count = Math.round((field.max - field.min) / field.step) + 1;
        const options = Array.from({ length: count }, (_, i) => field.min + i * field.step);
        const url = 'http://hl7.org/fhir/StructureDefinition/itemWeight';
        return {
          linkId: field.id,
          type: 'choice',
          answerOption: options.map((answer) => ({
            extension: [{ url, valueDecimal: weightOf(field, answer) }],
            valueCoding: { system: 'http://example.org/options', code: `option-${answer}` },
          })),
        };
      }),
    },
  ],
});
