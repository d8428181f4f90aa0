import type { ReportDocument } from '../model/index.ts';
import type { Context } from './context.ts';

/** What was asked, of whom, and how much of it was answered. */
export function askedOf({
  definition,
  form,
  informant,
  input,
  messages,
}: Context): ReportDocument['asked'] {
  const { provenance, quality } = input.result;
  return {
    instrument: definition.title,
    abbreviation: definition.abbreviation,
    form: provenance.form === null || !form ? null : { id: provenance.form, title: form.title },
    timeframe: form?.timeframe ?? definition.timeframe,
    informant,
    items: quality.of,
    answered: quality.answered,
    text: informant === 'closeOther' ? [messages.whole.closeOther] : [],
  };
}
