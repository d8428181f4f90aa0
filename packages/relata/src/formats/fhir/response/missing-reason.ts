import type { MissingReason } from '../../../model/index.ts';
import { isObject, type Json, objectsOf } from './json.ts';

/** Extension that stands in place of any value. https://hl7.org/fhir/R4/extension-data-absent-reason.html */
export const DATA_ABSENT_REASON = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';

export const DATA_ABSENT_REASONS = 'http://terminology.hl7.org/CodeSystem/data-absent-reason';

const NULL_FLAVORS = 'http://terminology.hl7.org/CodeSystem/v3-NullFlavor';

/**
 * Codes whose definition says the same as a reason of ours; any other code is a missing
 * answer without one. https://terminology.hl7.org/CodeSystem-data-absent-reason.html,
 * https://terminology.hl7.org/CodeSystem-v3-NullFlavor.html
 */
const REASONS: Readonly<Record<string, ReadonlyMap<unknown, MissingReason>>> = {
  [DATA_ABSENT_REASONS]: new Map([
    ['asked-declined', 'refused'],
    ['asked-unknown', 'dontKnow'],
    ['not-applicable', 'notApplicable'],
  ]),
  [NULL_FLAVORS]: new Map([
    ['ASKU', 'dontKnow'],
    ['NA', 'notApplicable'],
  ]),
};

/** The code of https://terminology.hl7.org/CodeSystem-data-absent-reason.html for a reason of ours; `unknown` where none fits. */
export const absentCodeOf = (reason: MissingReason | undefined): string => {
  for (const [code, known] of REASONS[DATA_ABSENT_REASONS] ?? []) {
    if (known === reason) return code as string;
  }
  return 'unknown';
};

/** Whether a coding says that there is no answer. */
export const saysAbsent = (coding: Json): boolean =>
  coding['system'] === DATA_ABSENT_REASONS || coding['system'] === NULL_FLAVORS;

/** The reason that such a coding gives; null where it is none of ours. */
export const reasonOf = ({ system, code }: Json): MissingReason | null =>
  REASONS[String(system)]?.get(code) ?? null;

const ofExtensions = (element: unknown): MissingReason | null | undefined => {
  const found = objectsOf(isObject(element) ? element['extension'] : undefined).find(
    ({ url }) => url === DATA_ABSENT_REASON,
  );
  return found && reasonOf({ system: DATA_ABSENT_REASONS, code: found['valueCode'] });
};

/**
 * Why an item or an answer has no value, by the extension on it or on the value that it
 * lacks (`_valueInteger`); null where no reason of ours is given.
 */
export function absentReason(element: Json): MissingReason | null {
  const places = [element, ...Object.keys(element).flatMap((key) => lacking(element, key))];
  for (const place of places) {
    const reason = ofExtensions(place);
    if (reason) return reason;
  }
  return null;
}

const lacking = (element: Json, key: string): readonly unknown[] =>
  key.startsWith('_value') || key === 'valueCoding' ? [element[key]] : [];
