import type { InstrumentDefinition, LicenseStatement } from '../../model/index.ts';
import { citationInWords } from '../words/citation.ts';

const letters = (text: string) => text.normalize('NFKD').replaceAll(/[^A-Za-z0-9]+/g, '');

/** A name for programs: a capital letter first, then letters, digits and underscores only. */
export function computableName({ abbreviation, id }: InstrumentDefinition, form: string | null) {
  const stem = letters(abbreviation) || letters(id);
  const capital = /^[A-Z]/.test(stem) ? stem : `Q${stem}`;
  return form === null ? capital : `${capital}_${form.replaceAll('-', '_')}`;
}

const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

function licence(what: string, { status, spdx, note, evidence }: LicenseStatement): string {
  const terms = `${what}: ${status}${spdx ? ` (${spdx})` : ''}.`;
  return [terms, ...(note ? [sentence(note)] : []), ...(evidence ? [evidence] : [])].join(' ');
}

/** Terms of the sentences and of the key, each as its own source states them, and of codes. */
export const copyrightOf = ({ license }: InstrumentDefinition, codes: string | undefined): string =>
  [
    licence('Wording', license.wording),
    licence('Scoring', license.scoring),
    ...(codes === undefined ? [] : [codes]),
  ].join('\n\n');

/** What it asks about, where it is published, and what it does not contain. */
export function descriptionOf(
  definition: InstrumentDefinition,
  form: string | null,
  worded: boolean,
): string {
  const chosen = form === null ? undefined : definition.forms?.[form];
  return [
    ...(chosen ? [sentence(`Form: ${chosen.title}`)] : []),
    sentence(`Timeframe: ${chosen?.timeframe ?? definition.timeframe}`),
    citationInWords(definition.citation),
    ...(worded ? [] : ['The sentences of the items are not included.']),
    ...(definition.status === 'researchDraft'
      ? ['A research draft: no norms, no validated cut-offs.']
      : []),
  ].join('\n\n');
}

/** What to have in place, or to make sure of, before it is used; nothing where there is nothing. */
export const purposeOf = ({ safety, checkFirst }: InstrumentDefinition): string | undefined =>
  [safety?.note, checkFirst].filter((note) => note !== undefined).join('\n\n') || undefined;
