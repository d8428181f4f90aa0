import { type Instrument, MISSING_REASONS } from 'relata';
import { loadText } from 'relata/catalogue';
import { presentForm } from 'relata/formats/form';
import type { FormBody } from '../schemas/form.ts';
import { NOTICES } from '../scoring/notices.ts';
import { noticesOf } from '../scoring/notices-of.ts';

/**
 * A form as an app needs it to show it, in one language.
 *
 * @throws {OptionError} `unknownForm`
 */
export async function formOf(
  instrument: Instrument,
  form: string | undefined,
  lang: string,
): Promise<FormBody> {
  const { id, definition, definitionHash } = instrument;
  const { title, abbreviation, license, citation } = definition;
  const text = await loadText(id, lang);
  const { noAnswer, ...shown } = presentForm(instrument, { form, text });
  const self = `/v1/instruments/${id}`;
  return {
    instrument: id,
    revision: definition.revision,
    definitionHash,
    title,
    abbreviation,
    lang,
    ...shown,
    terms: license.wording,
    citation,
    missing: { reasons: MISSING_REASONS, option: noAnswer },
    notices: {
      ...noticesOf(instrument),
      wording: shown.wording === 'included' ? NOTICES.wordingShown : NOTICES.wordingElsewhere,
    },
    links: {
      instrument: self,
      schema: `${self}/schema${form === undefined ? '' : `?form=${form}`}`,
      score: `${self}/score`,
    },
  };
}
