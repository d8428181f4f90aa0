import type * as R4 from 'fhir/r4.js';
import type * as R5 from 'fhir/r5.js';
import { ENGINE_VERSION } from 'relata';
import { FHIR_JSON, type Release } from './release.ts';

/** When what this statement says was last changed. */
const CHANGED = '2026-11-23';

const EXTRACT = 'http://hl7.org/fhir/uv/sdc/OperationDefinition/QuestionnaireResponse-extract';

export const scoreDefinition = (base: string): string =>
  `${base}/fhir/OperationDefinition/Questionnaire-score`;

const VERSIONS = { R4: '4.0.1', R5: '5.0.0' } as const;

type Version<S extends { fhirVersion: string }> = Omit<S, 'fhirVersion'> & { fhirVersion: string };

/** What this server can do in one release of FHIR. */
export function capabilitiesOf(base: string, release: Release) {
  return {
    resourceType: 'CapabilityStatement',
    status: 'active',
    date: CHANGED,
    kind: 'instance',
    software: { name: 'Relata', version: ENGINE_VERSION },
    implementation: {
      description: 'Scores questionnaires. It keeps nothing: no resource is stored.',
      url: `${base}/fhir`,
    },
    fhirVersion: VERSIONS[release],
    format: [FHIR_JSON, 'json'],
    implementationGuide: ['http://hl7.org/fhir/uv/sdc/ImplementationGuide/hl7.fhir.uv.sdc'],
    rest: [
      {
        mode: 'server',
        documentation:
          'R4 and R5 at the same addresses: ask by Accept (fhirVersion=4.0 or 5.0) or _format. Errors are OperationOutcomes.',
        resource: [
          {
            type: 'Questionnaire',
            interaction: [{ code: 'read' }, { code: 'search-type' }],
            versioning: 'no-version',
            searchParam: [
              { name: '_id', type: 'token', documentation: 'Ids, joined by commas.' },
              { name: 'url', type: 'uri', documentation: 'The canonical, without a version.' },
              { name: 'title', type: 'string', documentation: 'How the title begins.' },
            ],
            operation: [{ name: 'score', definition: scoreDefinition(base) }],
          },
          {
            type: 'QuestionnaireResponse',
            operation: [{ name: 'extract', definition: EXTRACT }],
          },
          { type: 'CodeSystem', interaction: [{ code: 'read' }], versioning: 'no-version' },
          { type: 'OperationDefinition', interaction: [{ code: 'read' }] },
        ],
      },
    ],
  } satisfies Version<R4.CapabilityStatement> satisfies Version<R5.CapabilityStatement>;
}
