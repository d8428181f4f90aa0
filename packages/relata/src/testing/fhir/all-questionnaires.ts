import { type FhirRelease, type Questionnaire, questionnaireOf } from '../../formats/fhir/index.ts';
import { CATALOGUE } from '../../instruments/index.ts';
import { text } from '../../instruments/rpp/text.en.ts';
import type { Instrument } from '../../model/index.ts';
import { BASE } from './back-end.ts';

export interface Made<R extends FhirRelease> {
  readonly instrument: Instrument;
  readonly form: string | undefined;
  readonly questionnaire: Questionnaire<R>;
}

/** The Questionnaire of every instrument and form; with wording too, where a text is shipped. */
export const allQuestionnaires = <R extends FhirRelease>(fhirVersion: R): readonly Made<R>[] =>
  (CATALOGUE as readonly Instrument[]).flatMap((instrument) => {
    const { forms = {}, license } = instrument.definition;
    const worded = license.wording.status === 'open' ? [undefined, text] : [undefined];
    return [undefined, ...Object.keys(forms)].flatMap((form) =>
      worded.map((wording) => ({
        instrument,
        form,
        questionnaire: questionnaireOf(instrument, { fhirVersion, base: BASE, form, wording }),
      })),
    );
  });
