import type { Form } from '@relata/client';
import { element } from './element.ts';

type Item = Form['items'][number];

/** Reason under which a skipped answer is sent, where the form has no option of its own for that. */
const SKIPPED = { reason: 'skipped', label: 'Skip' } as const;

function choice(id: string, value: string, label: string) {
  return element('label', {}, element('input', { type: 'radio', name: id, value }), ` ${label}`);
}

function choices(form: Form, { id, part, options }: Item['answers'][number]) {
  const skip = form.missing.option ?? SKIPPED;
  const partTitle = form.parts.find((one) => one.id === part)?.title;
  return element(
    'div',
    { role: 'radiogroup', 'aria-label': partTitle ?? id },
    partTitle === undefined ? null : element('p', {}, partTitle),
    ...(form.optionSets[options] ?? []).map(({ value, label }) =>
      choice(id, String(value), label ?? String(value)),
    ),
    choice(id, skip.reason, skip.label ?? SKIPPED.label),
  );
}

function itemView(form: Form, item: Item, previous: Item | undefined): readonly HTMLElement[] {
  const block = item.block === previous?.block ? undefined : form.blocks[item.block ?? -1];
  const question = item.text ?? `Item ${item.number}`;
  return [
    ...(block ? [element('p', {}, block.note), element('p', {}, block.stem)] : []),
    element(
      'fieldset',
      {},
      element('legend', {}, `${item.number}. ${question}`),
      ...item.answers.map((answer) => choices(form, answer)),
    ),
  ];
}

/** A form as the API describes it, in the order of presentation. Nothing has to be answered. */
export function formView(form: Form): HTMLFormElement {
  const { title, formTitle, stem, timeframe, wording, citation, notices, terms } = form;
  const source =
    wording === 'included'
      ? `${citation.text} (${terms.spdx ?? terms.status})`
      : `The sentences are not shown here. They are those of: ${citation.text}`;
  return element(
    'form',
    {},
    element('h1', {}, title),
    formTitle === null ? null : element('p', {}, formTitle),
    element('p', {}, stem ?? `About: ${timeframe}`),
    ...form.items.flatMap((item, index) => itemView(form, item, form.items[index - 1])),
    element('button', { type: 'submit' }, 'Send'),
    element('p', { class: 'notice' }, source),
    notices.safety === undefined ? null : element('p', { class: 'notice' }, notices.safety),
  );
}
