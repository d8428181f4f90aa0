import { CATALOGUE } from 'relata/instruments';
import { findNorms } from 'relata/instruments/norms';
import { describe, expect, test } from 'vitest';
import { instrumentDetail } from '../../schemas/instrument.ts';
import { commonCases } from '../../testing/common-cases.ts';
import { expectJson, expectProblem, request } from '../../testing/request.ts';

commonCases({
  operation: 'get-instrument',
  method: 'GET',
  path: '/v1/instruments/phq-9',
  template: '/v1/instruments/{id}',
});

const get = async (id: string) =>
  expectJson(await request(`/v1/instruments/${id}`), instrumentDetail);

test('An instrument that waits for a source is answered with what is missing', async () => {
  const { detail } = await expectProblem(
    await request('/v1/instruments/stss'),
    'unknownInstrument',
  );
  expect(detail).toMatch(/^STSS cannot be scored yet\. .+\.$/);
});

describe('One instrument', () => {
  test.each(CATALOGUE.map(({ id }) => id))('%s comes with its whole definition', async (id) => {
    const instrument = CATALOGUE.find((one) => one.id === id);
    const { definition, definitionHash } = await get(id);
    expect(definition).toEqual(
      JSON.parse(JSON.stringify({ ...instrument?.definition, ...findNorms(id) })),
    );
    expect(definitionHash).toBe(instrument?.definitionHash);
  });

  test.each(CATALOGUE.map(({ id }) => id))(
    '%s has its citation, and its terms with the evidence for them, or null where there is none',
    async (id) => {
      const { definition } = await get(id);
      const terms = {
        status: expect.any(String),
        evidence: expect.toBeOneOf([expect.any(String), null]),
      };
      expect(definition).toMatchObject({
        citation: { text: expect.stringMatching(/\S/) },
        license: { scoring: terms, wording: terms },
      });
    },
  );

  test('lists the ids under which answers are given, parts of an item apart', async () => {
    expect((await get('phq-9')).answerIds).toHaveLength(9);
    const { answerIds, items } = await get('a-rsq');
    expect(answerIds).toHaveLength(2 * items);
    expect(answerIds[0]).toMatch(/_concern$/);
  });

  test('says what a flag is and is not wherever it has one', async () => {
    const { notices } = await get('phq-9');
    expect(notices.flags).toMatch(/not an assessment of risk/);
    expect(notices.flags).toMatch(/does not say that there is no risk/);
    expect((await get('erq')).notices.flags).toBeUndefined();
  });

  test('says of a research draft that nobody should be judged by it', async () => {
    expect((await get('rpp')).notices.status).toMatch(/no norms and no validated cut-offs/);
    expect((await get('phq-9')).notices.status).toBeUndefined();
  });

  test('says of every instrument that a score is no diagnosis', async () => {
    for (const { id } of CATALOGUE) {
      expect((await get(id)).notices.scores).toMatch(/not a diagnosis/);
    }
  });

  test('has its definition hash in its ETag, and need not be sent again to those who have it', async () => {
    const path = '/v1/instruments/phq-9';
    const first = await request(path);
    const etag = first.headers.get('etag') ?? '';
    const { definitionHash } = await expectJson(first, instrumentDetail);
    expect(etag.startsWith(`"${definitionHash}`)).toBe(true);
    const again = await request(path, { headers: { 'if-none-match': etag } });
    expect([again.status, again.headers.get('etag')]).toEqual([304, etag]);
    expect(again.headers.get('cache-control')).toBe('public, max-age=300');
  });
});
