import type { FhirRelease, Questionnaire, QuestionnaireItem } from '../../formats/fhir/index.ts';

/** An item of a QuestionnaireResponse, as far as tests fill one in. */
export interface ResponseItem {
  linkId: string;
  answer?: { valueCoding?: object; valueInteger?: number }[];
  item?: ResponseItem[];
}

export interface QuestionnaireResponse {
  resourceType: 'QuestionnaireResponse';
  status: 'completed';
  questionnaire: string;
  item: ResponseItem[];
}

type Answers = Readonly<Record<string, unknown>>;

function answerTo({ linkId, type, answerOption = [] }: QuestionnaireItem, answers: Answers) {
  const given = answers[linkId];
  if (typeof given !== 'number') return undefined;
  if (type === 'integer') return { valueInteger: given };
  const chosen = answerOption.find(({ valueCoding }) => valueCoding.code === String(given));
  const system = answerOption[0]?.valueCoding.system;
  return { valueCoding: chosen?.valueCoding ?? { system, code: String(given) } };
}

function itemsTo(items: readonly QuestionnaireItem[], answers: Answers): ResponseItem[] {
  return items
    .filter(({ type }) => type !== 'display')
    .map((item): ResponseItem => {
      const { linkId } = item;
      if (item.item) return { linkId, item: itemsTo(item.item, answers) };
      const answer = answerTo(item, answers);
      return answer ? { linkId, answer: [answer] } : { linkId };
    });
}

/** What a form filler keeps of the answers to a Questionnaire: what is missing has no `answer`. */
export const responseTo = (
  { url, version, item }: Questionnaire<FhirRelease>,
  answers: Answers,
): QuestionnaireResponse => ({
  resourceType: 'QuestionnaireResponse',
  status: 'completed',
  questionnaire: `${url}|${version}`,
  item: itemsTo(item, answers),
});
