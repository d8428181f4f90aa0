import type { Instrument } from 'relata';
import { Problem } from '../problems/problem.ts';

/** Checks that an instrument has a form, and answers its id. */
export function formOf(instrument: Instrument, form: string | undefined): string | undefined {
  if (form === undefined) return undefined;
  const known = Object.keys(instrument.definition.forms ?? {});
  if (known.includes(form)) return form;
  throw new Problem(
    'unknownForm',
    `${instrument.id} has no form ${JSON.stringify(form.slice(0, 64))}.`,
    known.length > 0 ? [`its forms: ${known.join(', ')}`] : [],
    known.length > 0 ? undefined : 'It has one form only: leave --form out.',
  );
}
