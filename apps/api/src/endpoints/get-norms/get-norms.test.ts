import { CATALOGUE } from 'relata/instruments';
import { findNorms } from 'relata/instruments/norms';
import { describe, expect, test } from 'vitest';
import { norms } from '../../schemas/norms.ts';
import { commonCases } from '../../testing/common-cases.ts';
import { expectJson, request } from '../../testing/request.ts';

commonCases({
  operation: 'get-norms',
  method: 'GET',
  path: '/v1/instruments/phq-9/norms',
  template: '/v1/instruments/{id}/norms',
});

const get = async (id: string) =>
  expectJson(await request(`/v1/instruments/${id}/norms`), norms.strict());

describe('What is on file about scores', () => {
  test.each(CATALOGUE.map(({ id }) => id))(
    'of %s is given whole, each with its source',
    async (id) => {
      const { definition } = CATALOGUE.find((one) => one.id === id) as (typeof CATALOGUE)[number];
      const given = await get(id);
      const beside = findNorms(id);
      expect(given).toMatchObject({ instrument: id, revision: definition.revision });
      expect(given.norms).toEqual(expect.arrayContaining([...(beside.norms ?? [])]));
      expect(given.cutOffs).toEqual(expect.arrayContaining([...(beside.cutOffs ?? [])]));
      for (const entry of [...given.norms, ...given.reliability, ...given.cutOffs]) {
        expect(entry.source).toMatch(/\S/);
        expect(Object.keys(definition.scales)).toContain(entry.scale);
      }
    },
  );

  test('of an instrument without any is empty lists, and what to do', async () => {
    expect(await get('rpp')).toEqual({
      instrument: 'rpp',
      revision: expect.any(Number),
      norms: [],
      reliability: [],
      cutOffs: [],
      notice: expect.stringMatching(/^Nothing is on file .* label/),
    });
    expect((await get('phq-9')).notice).toMatch(/None is used unless a request names it/);
  });

  test('may be kept, and need not be sent again to those who have it', async () => {
    const path = '/v1/instruments/phq-9/norms';
    const etag = (await request(path)).headers.get('etag') ?? '';
    const again = await request(path, { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
  });
});
