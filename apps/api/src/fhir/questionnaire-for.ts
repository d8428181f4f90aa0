import { loadText } from 'relata/catalogue';
import { questionnaireOf } from 'relata/formats/fhir';
import { findLoinc } from 'relata/instruments/loinc';
import type { Chosen } from './chosen-by.ts';
import type { Release } from './release.ts';

/** An instrument, or a form of it, as a Questionnaire: with its sentences where the licence allows it, and codes of LOINC where there are some. */
export async function questionnaireFor(
  { instrument, form }: Chosen,
  base: string,
  release: Release,
) {
  const wording = await loadText(instrument.id, 'en');
  const loinc = findLoinc(instrument.id);
  return questionnaireOf(instrument, { base, form, fhirVersion: release, loinc, wording });
}
