import { type InstrumentDefinition, OptionError } from '../../model/index.ts';
import type { Field, Plan } from '../../ops/plan.ts';
import { type NumberedAnswer, numberedAnswers } from '../markdown/numbering.ts';
import { ofForm } from '../words/of-form.ts';
import { listsOptions } from './fhirpath/answered.ts';
import { EXTENSIONS } from './profiles/urls.ts';
import { answerOptions, answerSystemId, noAnswerOption } from './questionnaire-options.ts';
import type { ChoiceType, FhirRelease, QuestionnaireItem } from './questionnaire-types.ts';
import type { FoundWording } from './questionnaire-wording.ts';

/** What the items of a Questionnaire are made of. */
export interface ItemSource<R extends FhirRelease> {
  readonly definition: InstrumentDefinition;
  readonly plan: Plan;
  readonly release: R;
  readonly choice: ChoiceType[R];
  readonly base: string;
  readonly wording: FoundWording | undefined;
}

/** An item of the form, where it is shown, with the one answer or the parts that it takes. */
interface Shown {
  readonly id: string;
  readonly number: number;
  readonly answers: readonly NumberedAnswer[];
}

function shownItems({ definition, plan }: ItemSource<FhirRelease>): readonly Shown[] {
  const all = numberedAnswers(ofForm(definition, plan.form));
  const ids = [...new Set(all.map((answer) => answer.item))];
  const order = (plan.form === null ? undefined : definition.forms?.[plan.form])?.presentation;
  return (order ?? ids).map((id, i) => ({
    id,
    number: i + 1,
    answers: all.filter((answer) => answer.item === id),
  }));
}

/** Neutral, where the sentence is not given. */
const labelOf = (answer: NumberedAnswer | undefined, number: number): string =>
  answer?.label ?? `Item ${number}`;

function question<R extends FhirRelease>(
  source: ItemSource<R>,
  all: readonly NumberedAnswer[],
  answer: NumberedAnswer,
  head: Pick<QuestionnaireItem<R>, 'prefix' | 'text'>,
): QuestionnaireItem<R> {
  const { definition, plan, release, base } = source;
  const field = plan.fields.find((one) => one.id === answer.id) as Field;
  if (!listsOptions(field)) {
    const ends = [
      { url: EXTENSIONS.minValue, valueInteger: field.min },
      { url: EXTENSIONS.maxValue, valueInteger: field.max },
    ];
    return { extension: ends, linkId: answer.id, ...head, type: 'integer' };
  }
  const subject = { id: definition.id, form: plan.form };
  const system = answerSystemId(definition, subject, answer, all);
  const reason = plan.form === null ? undefined : definition.forms?.[plan.form]?.missingOption;
  return {
    linkId: answer.id,
    ...head,
    type: source.choice,
    answerOption: [
      ...answerOptions(release, base, system, answer.answers),
      ...(reason ? [noAnswerOption(base, system, reason, source.wording?.noAnswer)] : []),
    ],
  };
}

function itemOf<R extends FhirRelease>(
  source: ItemSource<R>,
  all: readonly NumberedAnswer[],
  { id, number, answers }: Shown,
): QuestionnaireItem<R> {
  const sentence = source.wording?.sentence(id);
  const [first] = answers;
  const head = sentence
    ? { prefix: `${number}.`, text: sentence }
    : { text: labelOf(first, number) };
  const { parts } = source.definition;
  if (!parts) return question(source, all, first as NumberedAnswer, head);
  return {
    linkId: id,
    ...head,
    type: 'group',
    item: answers.map((answer) =>
      question(source, all, answer, { text: parts[answer.part as string]?.title ?? answer.id }),
    ),
  };
}

const display = <R extends FhirRelease>(
  linkId: string,
  text: string | undefined,
): QuestionnaireItem<R>[] => (text === undefined ? [] : [{ linkId, text, type: 'display' }]);

/** The items of one block of a form as a group, at the place of the first of them. */
function blocked<R extends FhirRelease>(
  items: readonly QuestionnaireItem<R>[],
  { block }: FoundWording,
): QuestionnaireItem<R>[] {
  if (!block) return [...items];
  const inside = items.filter((item) => block.items.has(item.linkId));
  const group: QuestionnaireItem<R> = {
    linkId: `block-${block.id}`,
    text: block.stem ?? block.id,
    type: 'group',
    item: [...display<R>(`block-${block.id}-note`, block.note), ...inside],
  };
  return items.flatMap((item) =>
    item === inside[0] ? [group] : inside.includes(item) ? [] : [item],
  );
}

/** LinkIds that are no answer ids. */
const OWN_LINK_IDS = /^(?:stem|score-.*|block-.*)$/;

/**
 * The questions of a form, in the order in which it shows them. LinkIds are the answer ids.
 *
 * @throws {OptionError} `unsafeName` for an answer id that is a linkId of something else here
 */
export function questionItems<R extends FhirRelease>(
  source: ItemSource<R>,
): QuestionnaireItem<R>[] {
  const taken = source.plan.fields.find(({ id, item }) =>
    [id, item].some((one) => OWN_LINK_IDS.test(one)),
  );
  if (taken)
    throw new OptionError('unsafeName', 'an answer id that is no linkId of ours', taken.id);
  const shown = shownItems(source);
  const all = shown.flatMap((item) => item.answers);
  const items = shown.map((item) => itemOf(source, all, item));
  const { wording } = source;
  return wording ? [...display<R>('stem', wording.stem), ...blocked(items, wording)] : items;
}
