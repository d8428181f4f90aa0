import { PATTERNS } from 'relata';
import { CATALOGUE } from 'relata/instruments';
import { describe, expect, test } from 'vitest';
import { commonCases } from '../../testing/common-cases.ts';
import { expectJson, expectProblem, request } from '../../testing/request.ts';
import { list } from './index.ts';

const path = '/v1/instruments';

commonCases({ operation: 'list-instruments', method: 'GET', path });

const idsOf = async (address: string) =>
  (await expectJson(await request(address), list)).instruments.map(({ id }) => id);

describe('The list of instruments', () => {
  test('has every instrument of the catalogue, in order of ids', async () => {
    const ids = await idsOf(path);
    expect(ids).toEqual(CATALOGUE.map(({ id }) => id));
    expect(ids).toEqual([...ids].sort());
  });

  test('says of each what it may be used for and under which terms', async () => {
    const { instruments } = await expectJson(await request(path), list);
    expect(instruments.find(({ id }) => id === 'rpp')).toMatchObject({
      status: 'researchDraft',
      license: { wording: 'open' },
      forms: expect.arrayContaining(['rpp-9', 'rpp-24-partner']),
    });
    expect(instruments.find(({ id }) => id === 'phq-9')).toMatchObject({
      status: 'published',
      flags: ['selfHarm'],
      items: 9,
    });
  });

  test('leads to the address of each', async () => {
    const { instruments } = await expectJson(await request(path), list);
    for (const { links } of instruments) expect((await request(links.self)).status).toBe(200);
  });

  test('can be filtered by a relationship pattern', async () => {
    expect(await idsOf(`${path}?pattern=depression`)).toContain('phq-9');
    expect(await idsOf(`${path}?pattern=depression`)).not.toContain('ecr-r');
    expect(await idsOf(`${path}?pattern=rejectionSensitivity`)).toContain('a-rsq');
  });

  test.each(PATTERNS)('knows the pattern %s', async (pattern) => {
    const { count, instruments } = await expectJson(
      await request(`${path}?pattern=${pattern}`),
      list,
    );
    expect(count).toBe(instruments.length);
    for (const { patterns } of instruments) expect(patterns).toContain(pattern);
  });

  test('refuses a pattern that nobody knows, and lists those that are known', async () => {
    for (const query of ['pattern=sadness', 'pattern=', 'pattern=testing&pattern=longing']) {
      const { errors } = await expectProblem(await request(`${path}?${query}`), 'invalidParameter');
      expect(errors).toMatchObject([{ path: ['pattern'], expected: [...PATTERNS] }]);
    }
  });

  test('can be filtered by construct, length, terms and scoring rule, all at once', async () => {
    expect(await idsOf(`${path}?pattern=rejection-sensitivity`)).toEqual(
      await idsOf(`${path}?pattern=rejectionSensitivity`),
    );
    expect(await idsOf(`${path}?construct=ALEXITHYMIA`)).toContain('tas-20');
    expect(await idsOf(`${path}?maxItems=2`)).toEqual(['gad-2', 'phq-2']);
    expect(await idsOf(`${path}?license=open`)).toEqual(['rpp']);
    expect(await idsOf(`${path}?scoring=sumOfMaxima`)).toEqual(['qids-sr16']);
    expect(await idsOf(`${path}?scoring=sum-of-maxima`)).toEqual(['qids-sr16']);
    expect(await idsOf(`${path}?pattern=loneliness&minItems=7&maxItems=8`)).toEqual(['uls-8']);
    expect(await idsOf(`${path}?construct=astrology`)).toEqual([]);
  });

  test.each([
    'maxItems=few',
    'minItems=0',
    'maxItems=1.5',
    'license=free',
    'scoring=average',
    'construct=',
  ])('refuses %s', async (query) => {
    const { errors } = await expectProblem(await request(`${path}?${query}`), 'invalidParameter');
    expect(errors).toMatchObject([{ path: [query.split('=')[0]] }]);
  });

  test('refuses a parameter that it does not have: a misspelt filter filters nothing', async () => {
    const { errors } = await expectProblem(
      await request(`${path}?patern=depression`),
      'invalidParameter',
    );
    expect(errors).toMatchObject([{ code: 'unknownKey', path: ['patern'] }]);
  });

  test('need not be sent again to those who have it', async () => {
    const first = await request(path);
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('public, max-age=300');
    const again = await request(path, { headers: { 'if-none-match': `"other", W/${etag}` } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    const filtered = await request(`${path}?pattern=testing`, {
      headers: { 'if-none-match': etag },
    });
    expect(filtered.status).toBe(200);
  });
});
