import { type Instrument, scorer } from 'relata';
import { findColumns } from 'relata/formats/columns';

/** Whether a header has every answer of a form, or of the whole instrument, by its exact id. */
export const hasAnswers = (
  header: readonly string[],
  instrument: Instrument,
  form?: string,
): boolean =>
  findColumns(scorer(instrument, { form }).plan.fields, header, undefined).columns !== null;
