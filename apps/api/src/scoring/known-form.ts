import type { Instrument } from 'relata';
import { OptionError } from 'relata';

/**
 * The form that a request names, where the instrument has it.
 *
 * @throws {OptionError} `unknownForm`
 */
export function knownForm(
  { definition }: Instrument,
  form: string | undefined,
): string | undefined {
  const forms = definition.forms ?? {};
  if (form !== undefined && !Object.hasOwn(forms, form)) {
    throw new OptionError('unknownForm', Object.keys(forms), form);
  }
  return form;
}
