import { describe, expect, test } from 'vitest';
import { commonCases } from '../../testing/common-cases.ts';
import { expectOutcome } from '../../testing/expect-outcome.ts';
import { request } from '../../testing/request.ts';

const path = '/fhir/Questionnaire/phq-9';

commonCases({
  operation: 'fhir-read-questionnaire',
  method: 'GET',
  path,
  template: '/fhir/Questionnaire/{id}',
  fhir: true,
});

const get = async (address: string, headers: Readonly<Record<string, string>> = {}) =>
  (await (await request(address, { headers })).json()) as {
    readonly url: string;
    readonly version: string;
    readonly item: readonly { readonly linkId: string; readonly type: string }[];
  };

describe('PHQ-9 as a Questionnaire', () => {
  test('has its answer ids as linkIds, its revision as version, and an item for each score', async () => {
    const { url, version, item } = await get(path);
    expect([url, version]).toEqual(['http://relata.test/fhir/Questionnaire/phq-9', '1']);
    expect(item.map(({ linkId }) => linkId)).toEqual([
      ...Array.from({ length: 9 }, (_, i) => `phq9_${i + 1}`),
      'score-total',
      'score-phq-8',
      'score-phq-2',
    ]);
  });

  test('is of R4 or of R5 as the caller asks, and says so to caches', async () => {
    const accept = 'application/fhir+json; fhirVersion=5.0';
    expect((await get(path)).item[0]?.type).toBe('choice');
    expect((await get(path, { accept })).item[0]?.type).toBe('coding');
    const response = await request(path, { headers: { accept } });
    expect(response.headers.get('content-type')).toBe(accept);
    expect(response.headers.get('vary')).toContain('Accept');
  });

  test('need not be sent again to those who have it, each release for itself', async () => {
    const etag = (await request(path)).headers.get('etag') ?? '';
    const again = await request(path, { headers: { 'if-none-match': etag } });
    expect([again.status, again.headers.get('etag')]).toEqual([304, etag]);
    const accept = 'application/fhir+json; fhirVersion=5.0';
    const other = await request(path, { headers: { 'if-none-match': etag, accept } });
    expect(other.status).toBe(200);
  });
});

describe('Wording', () => {
  test('is in the Questionnaire where the licence allows it, and a number stands there otherwise', async () => {
    const questionsOf = async (id: string) =>
      JSON.stringify((await get(`/fhir/Questionnaire/${id}`)).item);
    expect(await questionsOf('phq-9')).toContain('"text":"Item 1"');
    expect(await questionsOf('rpp.rpp-9')).not.toContain('"text":"Item 1"');
  });
});

describe('A form', () => {
  test('is a Questionnaire of its own, by its id or by the parameter', async () => {
    const byId = await get('/fhir/Questionnaire/rpp.rpp-9');
    expect(byId.url).toBe('http://relata.test/fhir/Questionnaire/rpp.rpp-9');
    expect(await get('/fhir/Questionnaire/rpp?form=rpp-9')).toEqual(byId);
    expect(await get('/fhir/Questionnaire/rpp.rpp-9?form=rpp-9')).toEqual(byId);
  });

  test('that the instrument has not, or that is named twice, is unknown', async () => {
    for (const address of [
      'rpp?form=rpp-99',
      'rpp.rpp-99',
      'rpp.rpp-9?form=rpp-24',
      'rpp.__proto__',
    ]) {
      await expectOutcome(await request(`/fhir/Questionnaire/${address}`), 'unknownForm');
    }
  });
});
