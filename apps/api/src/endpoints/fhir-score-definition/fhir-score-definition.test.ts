import { expect, test } from 'vitest';
import { commonCases } from '../../testing/common-cases.ts';
import { request } from '../../testing/request.ts';

const path = '/fhir/OperationDefinition/Questionnaire-score';

commonCases({ operation: 'fhir-score-definition', method: 'GET', path, fhir: true });

test('The operation is at the address that the CapabilityStatement names', async () => {
  const statement = await (await request('/fhir/metadata')).text();
  const { url } = (await (await request(path)).json()) as { url: string };
  expect(url).toBe(`http://relata.test${path}`);
  expect(statement).toContain(`"${url}"`);
});
