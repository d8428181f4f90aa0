import type { AnswerScale, InstrumentDefinition } from '../../model/index.ts';
import { optionsOf } from '../../ops/plan.ts';
import type { NumberedAnswer } from '../markdown/numbering.ts';
import { EXTENSIONS, fhirId, resourceUrl, type Subject } from './profiles/urls.ts';
import type {
  FhirRelease,
  QuestionnaireAnswerOption,
  QuestionnaireExtension,
} from './questionnaire-types.ts';

/** Extensions that carry the weight of a response option. R4 has it under its older name too. */
const WEIGHTS: Readonly<Record<FhirRelease, readonly string[]>> = {
  R4: [EXTENSIONS.itemWeight, EXTENSIONS.ordinalValue],
  R5: [EXTENSIONS.itemWeight],
};

const weighing = (release: FhirRelease, weight: number): QuestionnaireExtension[] =>
  WEIGHTS[release].map((url) => ({ url, valueDecimal: weight }));

/**
 * Id of the code system of a set of response options: a code stands for one option, so sets
 * with other labels or another coding have systems of their own.
 */
export function answerSystemId(
  definition: InstrumentDefinition,
  { id, form }: Subject,
  answer: NumberedAnswer,
  all: readonly NumberedAnswer[],
): string {
  const { answers, part } = answer;
  const of = (owner: string) => `${id}-answers-${fhirId(owner)}`;
  if (answers === definition.answers) return `${id}-answers`;
  if (form !== null && answers === definition.forms?.[form]?.answers) return of(form);
  if (part !== null && answers === definition.parts?.[part]?.answers) return of(part);
  const text = JSON.stringify(answers);
  return of(all.find((one) => JSON.stringify(one.answers) === text)?.id ?? answer.id);
}

/** The options of one item: the answer as code, what it counts (before any reversal) as weight. */
export function answerOptions(
  release: FhirRelease,
  base: string,
  system: string,
  scale: AnswerScale,
): QuestionnaireAnswerOption[] {
  return optionsOf(scale).map((value) => ({
    extension: weighing(release, scale.recode?.[value] ?? value),
    valueCoding: {
      system: resourceUrl(base, 'CodeSystem', system),
      code: String(value),
      display: scale.labels?.[value] ?? String(value),
    },
  }));
}

/** The option that stands for no answer: without a weight, and no expression counts it. */
export const noAnswerOption = (
  base: string,
  system: string,
  reason: string,
  display: string | undefined,
): QuestionnaireAnswerOption => ({
  valueCoding: {
    system: resourceUrl(base, 'CodeSystem', system),
    code: reason,
    display: display ?? reason,
  },
});
