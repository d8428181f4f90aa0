import type { Instrument, MissingReason, ResponseIssue } from '../../../model/index.ts';
import { type Field, planOf } from '../../../ops/plan.ts';
import { reversedFields } from '../../words/reversed-fields.ts';
import { resourceUrl } from '../profiles/urls.ts';
import { canonicalFault } from './canonical.ts';
import { itemsOf, type ResponseItem } from './items-of.ts';
import { isObject, type Json, objectsOf } from './json.ts';
import { absentReason } from './missing-reason.ts';
import { readAnswer } from './read-answer.ts';
import { answerOptionsOf } from './weights.ts';
import { weightsReversed } from './weights-reversed.ts';

export interface AnswersOfOptions {
  /** Which form was given; all items where it is left out. */
  readonly form?: string | undefined;
  /** Address of the FHIR server whose Questionnaires and code systems are this library's. */
  readonly base?: string | undefined;
  /** The Questionnaire that was answered, where weights stand there; one that the response contains is used as well. */
  readonly questionnaire?: unknown;
  /** LinkIds of the items in item order, for a Questionnaire from elsewhere. A number or a LOINC code tells of no item. */
  readonly linkIds?: readonly string[] | undefined;
  /** LinkIds of further questions of that Questionnaire, which are no items of the instrument. */
  readonly ignore?: readonly string[] | undefined;
}

export type ResponseAnswers =
  | {
      readonly kind: 'answers';
      /** By answer id, as `score` takes them. */
      readonly answers: { readonly [answer: string]: number | MissingReason | null };
      /** Where each of them stands, in FHIRPath. */
      readonly places: { readonly [answer: string]: string };
    }
  | { readonly kind: 'rejected'; readonly issues: readonly ResponseIssue[] };

const rejected = (...issues: readonly ResponseIssue[]): ResponseAnswers => ({
  kind: 'rejected',
  issues,
});

const WHOLE = { linkId: null, expression: 'QuestionnaireResponse' };

function wholeFault(
  response: unknown,
  instrument: Instrument,
  { base, form }: { readonly base?: string | undefined; readonly form: string | null },
): ResponseIssue | null {
  if (!isObject(response) || response['resourceType'] !== 'QuestionnaireResponse') {
    return { ...WHOLE, code: 'notAQuestionnaireResponse', expected: 'QuestionnaireResponse' };
  }
  if (response['status'] === 'entered-in-error') {
    const expression = 'QuestionnaireResponse.status';
    return { linkId: null, expression, code: 'enteredInError', expected: null };
  }
  return canonicalFault(response['questionnaire'], instrument, { base, form });
}

const questionnaireOf = (response: Json, given: unknown): unknown =>
  given ??
  objectsOf(response['contained']).find(({ resourceType }) => resourceType === 'Questionnaire');

/** Read-only items, which a Questionnaire of this library fills with scores. */
const isScore = (linkId: string) => linkId.startsWith('score-');

/**
 * Reads the answers out of a FHIR QuestionnaireResponse of R4 or R5, wherever its items are
 * nested. An answer is a number, or a coding whose weight stands on itself or in the
 * Questionnaire; the codes of this library's own code systems are the answers.
 *
 * @returns the answers, to be scored; or every fault of the response, none of which holds
 *   an answer. Whether an answer is among the response options is for `score` to say.
 * @throws {OptionError} `unknownForm`
 *
 * @example
 * const read = answersOf(questionnaireResponse, phq9);
 * if (read.kind === 'answers') score(phq9, read.answers);
 */
export function answersOf(
  response: unknown,
  instrument: Instrument,
  options: AnswersOfOptions = {},
): ResponseAnswers {
  const plan = planOf(instrument, options.form);
  const { base, linkIds } = options;
  const fault = wholeFault(response, instrument, { base, form: plan.form });
  if (fault) return rejected(fault);
  if (linkIds && new Set(linkIds).size !== plan.fields.length) {
    return rejected({ ...WHOLE, code: 'wrongLinkIdCount', expected: plan.fields.length });
  }
  const resource = response as Json;
  const known = linkIds ?? plan.fields.map(({ id }) => id);
  const fieldOf = new Map(known.map((linkId, i) => [linkId, plan.fields[i] as Field]));
  const optionsOf = answerOptionsOf(questionnaireOf(resource, options.questionnaire));
  const isOwn = (system: unknown) =>
    base !== undefined &&
    typeof system === 'string' &&
    system.startsWith(resourceUrl(base, 'CodeSystem', ''));

  const { items, issues: found } = itemsOf(resource);
  const issues = [...found];
  const reversed = new Set(reversedFields(plan));
  const weighed = plan.fields.map((_, i) => ({
    reversed: reversed.has(i),
    options: optionsOf.get(known[i] as string) ?? [],
  }));
  if (weightsReversed(weighed)) issues.push({ ...WHOLE, code: 'weightsReversed', expected: null });

  const ignored = new Set(options.ignore);
  const answers: { [answer: string]: number | MissingReason | null } = {};
  const places: { [answer: string]: string } = {};
  const read = ({ linkId, expression, item, answers: given }: ResponseItem): void => {
    const fail = (code: ResponseIssue['code'], expected: ResponseIssue['expected']) =>
      issues.push({ code, linkId, expression, expected });
    const field = fieldOf.get(linkId);
    const [answer, second] = given;
    if (!field) {
      const foreign = answer && !ignored.has(linkId) && !(linkIds === undefined && isScore(linkId));
      if (foreign) fail('linkIdUnknown', known);
    } else if (Object.hasOwn(places, field.id)) {
      fail('linkIdTwice', null);
    } else {
      places[field.id] = expression;
      if (second) return void fail('severalAnswers', 1);
      const around = { options: optionsOf.get(linkId) ?? [], isOwn };
      const value = answer ? readAnswer(field, answer, around) : { value: absentReason(item) };
      if ('code' in value) fail(value.code, value.expected);
      else answers[field.id] = value.value;
    }
  };
  for (const item of items) read(item);
  return issues.length > 0 ? rejected(...issues) : { kind: 'answers', answers, places };
}
