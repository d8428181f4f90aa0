import {
  type AnswerScale,
  type Instrument,
  type InstrumentText,
  type ItemDefinition,
  OptionError,
} from '../../model/index.ts';
import { optionsOf } from '../../ops/plan.ts';
import { type NumberedAnswer, numberedAnswers } from '../markdown/numbering.ts';
import { ofForm } from '../words/of-form.ts';
import type { PresentedForm, PresentedItem, PresentedOption } from './presented-form.ts';
import { wordingOf } from './wording-of.ts';

interface FormOptions {
  readonly form?: string | undefined;
  /** Wording that may be shown, from `relata/instruments/<id>/text.<language>`. */
  readonly text?: InstrumentText | undefined;
}

/** Gives out one number for each set of options that differs from those before. */
function optionSets() {
  const sets: (readonly PresentedOption[])[] = [];
  const known = new Map<string, number>();
  const add = (set: readonly PresentedOption[]): number => {
    const key = JSON.stringify(set);
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, sets.length);
    return sets.push(set) - 1;
  };
  return { sets, add };
}

/**
 * A form as an app shows it: items in the order of presentation, each with the ids and
 * response options of its answers; sentences where a text is given, else numbers alone.
 *
 * @throws {OptionError} `unknownForm`
 *
 * @example
 * presentForm(rpp, { form: 'rpp-9', text }).items.map(({ number, text }) => `${number}. ${text}`);
 */
export function presentForm(instrument: Instrument, options: FormOptions = {}): PresentedForm {
  const whole = instrument.definition;
  const { form = null } = options;
  const forms = whole.forms ?? {};
  if (form !== null && !Object.hasOwn(forms, form)) {
    throw new OptionError('unknownForm', Object.keys(forms), form);
  }
  const chosen = form === null ? undefined : forms[form];
  const definition = ofForm(whole, form);
  const wording = wordingOf(whole, form, options.text);
  const { sets, add } = optionSets();

  const answers = new Map<string, NumberedAnswer[]>();
  for (const answer of numberedAnswers(definition)) {
    answers.set(answer.item, [...(answers.get(answer.item) ?? []), answer]);
  }
  const optionsFor = (item: string, scale: AnswerScale): number =>
    add(
      optionsOf(scale).map((value) => ({
        value,
        label: wording?.labelOf(item, value) ?? scale.labels?.[value] ?? null,
      })),
    );
  const facts = new Map<string, ItemDefinition>(
    definition.items.map((item) =>
      typeof item === 'string' ? [item, { id: item }] : [item.id, item],
    ),
  );
  const items = (chosen?.presentation ?? [...facts.keys()]).map(
    (id, i): PresentedItem => ({
      id,
      number: i + 1,
      text: wording?.sentenceOf(id) ?? null,
      scored: facts.get(id)?.unscored !== true,
      block: wording?.block?.items.has(id) ? 0 : null,
      answers: (answers.get(id) ?? []).map((answer) => ({
        id: answer.id,
        part: answer.part,
        options: optionsFor(id, answer.answers),
      })),
    }),
  );
  const answerIds = [...answers.values()].flat().map(({ id }) => id);
  const shown = items.some(({ block }) => block !== null) ? wording?.block : null;

  return {
    form,
    formTitle: chosen?.title ?? null,
    timeframe: definition.timeframe,
    informant: chosen?.informant ?? 'self',
    wording: wording ? 'included' : 'not-included',
    stem: wording?.stem ?? null,
    optionSets: sets,
    parts: Object.entries(definition.parts ?? {}).map(([id, { title }]) => ({ id, title })),
    items,
    blocks: shown ? [{ note: shown.note, stem: shown.stem, optional: shown.optional }] : [],
    alternatives: (definition.alternatives ?? [])
      .map((group) => group.filter((id) => answerIds.includes(id)))
      .filter((group) => group.length > 1),
    noAnswer: chosen?.missingOption
      ? { reason: chosen.missingOption, label: wording?.noAnswer ?? null }
      : null,
    answerIds,
  };
}
