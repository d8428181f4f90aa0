import {
  type ChangeScale,
  type Instrument,
  OptionError,
  type ScaleDefinition,
} from '../../model/index.ts';

export type ScaleFactsById = ReadonlyMap<string, Required<ChangeScale>>;

/**
 * What a course has to know of each scale that a form yields, in the order of the definition.
 * Throws `OptionError` `unknownForm`.
 */
export function scaleFactsOf(
  { definition }: Pick<Instrument, 'definition'>,
  form: string | null | undefined,
): ScaleFactsById {
  const { forms = {}, scales } = definition;
  const known = form == null || Object.hasOwn(forms, form);
  if (!known) throw new OptionError('unknownForm', Object.keys(forms), form);
  const given = form == null ? null : new Set(forms[form]?.scales);
  return new Map(
    Object.entries<ScaleDefinition>(scales).flatMap(([id, { direction, range, title }]) =>
      given === null || given.has(id) ? [[id, { title, range, direction }] as const] : [],
    ),
  );
}
