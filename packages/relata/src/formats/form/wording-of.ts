import type { FormText, InstrumentDefinition, InstrumentText } from '../../model/index.ts';
import type { PresentedBlock } from './presented-form.ts';

/** What one form shows of an instrument's wording. */
export interface FormWording {
  readonly stem: string;
  readonly noAnswer: string | null;
  readonly sentenceOf: (item: string) => string | null;
  /** Label of a response option of an item. */
  readonly labelOf: (item: string, value: number) => string | undefined;
  readonly block: (PresentedBlock & { readonly items: ReadonlySet<string> }) | null;
}

const idsOf = ({ items }: InstrumentDefinition) =>
  items.map((item) => (typeof item === 'string' ? item : item.id)).join();

/** The form that asks every item of the person: what is shown where no form is named. */
const wholeForm = (definition: InstrumentDefinition) =>
  Object.entries(definition.forms ?? {}).find(
    ([, form]) => form.items.join() === idsOf(definition) && form.informant !== 'closeOther',
  )?.[0];

/** The wording of one form; null where the text has none for it. */
export function wordingOf(
  definition: InstrumentDefinition,
  form: string | null,
  text: InstrumentText | undefined,
): FormWording | null {
  const named = form ?? wholeForm(definition);
  if (!text || named === undefined || !Object.hasOwn(text.forms, named)) return null;
  const shown = text.forms[named] as FormText;
  const at = (key: string) => text[key] as string;
  const scale = shown.block && definition.scales[shown.block.items];
  const block = shown.block && {
    items: new Set(scale && 'items' in scale ? scale.items : []),
    note: at(shown.block.note),
    stem: at(shown.block.stem),
    optional: shown.block.optional,
  };
  const labels = shown.block && (text[shown.block.options] as InstrumentText['options']);
  return {
    stem: at(shown.stem),
    noAnswer: shown.noAnswer ? at(shown.noAnswer) : null,
    sentenceOf: (item) => text.items[item]?.[shown.sentence] ?? null,
    labelOf: (item, value) => (block?.items.has(item) ? labels : text.options)?.[value],
    block: block ?? null,
  };
}
