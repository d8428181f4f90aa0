import { expect, test } from 'vitest';
import { EXAMPLE_RESPONSE } from '../../schemas/fhir.ts';
import { commonCases } from '../../testing/common-cases.ts';
import { expectOutcome } from '../../testing/expect-outcome.ts';
import { post, request } from '../../testing/request.ts';

commonCases({
  operation: 'fhir-read-code-system',
  method: 'GET',
  path: '/fhir/CodeSystem/phq-9',
  template: '/fhir/CodeSystem/{id}',
  fhir: true,
});

test('Every code system that a Questionnaire or a score of this server names is at its address', async () => {
  const resources = await Promise.all(
    [
      request('/fhir/Questionnaire/phq-9'),
      request('/fhir/Questionnaire/rpp.rpp-9'),
      post('/fhir/Questionnaire/phq-9/$score', EXAMPLE_RESPONSE),
    ].map(async (response) => (await response).text()),
  );
  const systems = new Set(
    resources.flatMap(
      (text) => text.match(/http:\/\/relata\.test\/fhir\/CodeSystem\/[^"]+/g) ?? [],
    ),
  );
  expect(systems.size).toBeGreaterThan(4);
  for (const system of systems) {
    const response = await request(new URL(system).pathname);
    expect(await response.json()).toMatchObject({ resourceType: 'CodeSystem', url: system });
  }
});

test('A code system that the instrument has not is not there', async () => {
  await expectOutcome(await request('/fhir/CodeSystem/phq-9-answers-odd'), 'notFound');
});
