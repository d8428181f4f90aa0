import { expect, test } from 'vitest';
import { createApp } from '../../app.ts';
import { commonCases } from '../../testing/common-cases.ts';
import { expectOutcome } from '../../testing/expect-outcome.ts';
import { request } from '../../testing/request.ts';

commonCases({ operation: 'fhir-metadata', method: 'GET', path: '/fhir/metadata', fhir: true });

const get = async (headers: Readonly<Record<string, string>> = {}, query = '') => {
  const response = await request(`/fhir/metadata${query}`, { headers });
  return [
    response.headers.get('content-type'),
    ((await response.json()) as { fhirVersion: string }).fhirVersion,
  ];
};

const R4 = ['application/fhir+json; fhirVersion=4.0', '4.0.1'];
const R5 = ['application/fhir+json; fhirVersion=5.0', '5.0.0'];

test.each([
  ['', R4],
  ['*/*', R4],
  ['application/fhir+json', R4],
  ['application/json', R4],
  ['text/html,application/xhtml+xml,*/*;q=0.8', R4],
  ['application/fhir+json; fhirVersion=4.0', R4],
  ['application/fhir+json; fhirVersion=5.0', R5],
  ['application/fhir+json;fhirVersion="5.0"', R5],
  ['application/fhir+json; fhirVersion=4.0; q=0.5, application/fhir+json; fhirVersion=5.0', R5],
  ['application/fhir+xml, application/fhir+json; fhirVersion=5.0; q=0.1', R5],
])('Accept: %s is answered in the release that it asks for', async (accept, expected) => {
  expect(await get(accept === '' ? {} : { accept })).toEqual(expected);
});

test('_format counts before Accept, with its plus escaped or not', async () => {
  const accept = 'application/fhir+json; fhirVersion=4.0';
  for (const plus of ['+', '%2B']) {
    const format = `?_format=application/fhir${plus}json;%20fhirVersion=5.0`;
    expect(await get({ accept }, format)).toEqual(R5);
  }
  expect(await get({}, '?_format=json')).toEqual(R4);
});

test.each(['application/fhir+xml', 'application/fhir+json; fhirVersion=3.0', 'text/turtle'])(
  'Accept: %s is refused, and what is offered named',
  async (accept) => {
    const response = await request('/fhir/metadata', { headers: { accept } });
    const { detail } = await expectOutcome(response, 'notAcceptable');
    expect(detail).toMatch(/fhirVersion 4\.0 \(the default\) or 5\.0/);
  },
);

test('Errors at any address of FHIR are OperationOutcomes', async () => {
  await expectOutcome(await request('/fhir/Patient/1'), 'notFound');
  await expectOutcome(await request('/fhir'), 'notFound');
  const put = await request('/fhir/Questionnaire/phq-9', { method: 'PUT' });
  await expectOutcome(put, 'methodNotAllowed');
});

test('Behind a proxy that ends TLS, addresses are those by which callers know the API', async () => {
  const app = createApp();
  const response = await app.request(
    'http://10.0.0.7/fhir/metadata',
    {},
    {
      PUBLIC_URL: 'https://api.example.org',
    },
  );
  const text = await response.text();
  expect(text).toContain('https://api.example.org/fhir');
  expect(text).not.toContain('10.0.0.7');
});
