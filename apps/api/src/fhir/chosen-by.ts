import type { Instrument } from 'relata';
import { ProblemError } from '../problems/problem-error.ts';
import { instrumentById } from '../scoring/instrument-by-id.ts';

/** An instrument and the form of it that is meant. */
export interface Chosen {
  readonly instrument: Instrument;
  readonly form: string | undefined;
}

/**
 * What the id of a Questionnaire names: an instrument, or a form of one (`rpp.rpp-9`). A form
 * that is given beside it must be the same.
 *
 * @throws {ProblemError} unknownInstrument, unknownForm
 */
export async function chosenBy(questionnaire: string, form: string | undefined): Promise<Chosen> {
  const { subjectOf } = await import('relata/formats/fhir');
  const subject = subjectOf(questionnaire);
  if (form !== undefined && subject.form !== null && form !== subject.form) {
    const detail = `The address names the form ${subject.form}, and the request another.`;
    throw new ProblemError('unknownForm', { detail });
  }
  return { instrument: await instrumentById(subject.id), form: form ?? subject.form ?? undefined };
}
