import { CATALOGUE } from 'relata/instruments';
import { describe, expect, test } from 'vitest';
import { instrumentDetail } from '../../schemas/instrument.ts';
import { scored } from '../../schemas/result.ts';
import { commonCases } from '../../testing/common-cases.ts';
import { expectJson, expectProblem, post, request } from '../../testing/request.ts';

const path = '/v1/score';

const definition = {
  id: 'low-mood-2',
  revision: 1,
  status: 'researchDraft',
  title: 'Low mood, two items',
  abbreviation: 'LM-2',
  citation: { text: 'Made up for a test' },
  patterns: ['depression'],
  timeframe: 'today',
  license: {
    scoring: { status: 'open', evidence: null },
    wording: { status: 'open', evidence: null },
  },
  answers: { min: 0, max: 3 },
  items: ['sad', 'cheerful'],
  reversed: ['cheerful'],
  missing: { source: null },
  scales: {
    lowMood: {
      title: 'Low mood',
      direction: { highMeans: 'lower mood', better: 'lower' },
      range: [0, 6],
      rule: 'sum',
      items: ['sad', 'cheerful'],
    },
  },
  sources: [],
};

commonCases({
  operation: 'score-definition',
  method: 'POST',
  path,
  body: { definition, answers: { sad: 2, cheerful: 1 } },
});

describe('A definition that comes with the answers', () => {
  test('scores them by its own key', async () => {
    const response = await post(path, { definition, answers: { sad: 2, cheerful: 1 } });
    const { scales, provenance } = await expectJson(response, scored);
    expect(scales['lowMood']).toMatchObject({ status: 'scored', value: 4 });
    expect(provenance).toMatchObject({ instrument: 'low-mood-2', status: 'researchDraft' });
    expect(provenance.definitionHash).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  test('has the same hash each time, and another where it scores otherwise', async () => {
    const hashOf = async (other: object) => {
      const response = await post(path, { definition: { ...definition, ...other }, answers: {} });
      return (await expectJson(response, scored)).provenance.definitionHash;
    };
    expect(await hashOf({})).toBe(await hashOf({ title: 'Another title' }));
    expect(await hashOf({})).not.toBe(await hashOf({ reversed: [] }));
  });

  test('lists every fault at once where it has some', async () => {
    const faulty = {
      ...definition,
      items: ['sad', 'cheerful', 'tired', 'constructor'],
      reversed: ['cheerfull'],
      scales: { lowMood: { ...definition.scales.lowMood, items: ['sad', 'glad'] } },
    };
    const problem = await expectProblem(
      await post(path, { definition: faulty, answers: {} }),
      'invalidDefinition',
    );
    const faults = problem.errors?.map(({ code, path: at }) => `${code} ${at.join('.')}`);
    expect(faults).toEqual(
      expect.arrayContaining([
        'unsafeId definition.items.3',
        'unknownReversed definition.reversed',
        'unknownItem definition.scales.lowMood',
        'itemInNoScale definition.items.2',
      ]),
    );
    expect(problem.errorCount).toBe(problem.errors?.length);
    for (const { detail } of problem.errors ?? []) expect(detail).toMatch(/\.$/);
  });

  test('names the place where its shape is wrong', async () => {
    const wrong = { ...definition, revision: 'one', scales: { lowMood: { rule: 'sum' } } };
    const { errors } = await expectProblem(
      await post(path, { definition: wrong, answers: {} }),
      'invalidDefinition',
    );
    expect(errors?.map(({ path: at }) => at)).toEqual(
      expect.arrayContaining([
        ['definition', 'revision'],
        ['definition', 'scales', 'lowMood', 'title'],
      ]),
    );
  });

  test('cannot reach the prototype of anything', async () => {
    const text = JSON.stringify({ definition, answers: {} }).replace(
      '"scales":{',
      '"scales":{"__proto__":{"polluted":true},',
    );
    await expectProblem(await post(path, text), 'invalidDefinition');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('is refused where it is no object', async () => {
    for (const none of [[], 'phq-9', 7, null]) {
      const response = await post(path, { definition: none, answers: {} });
      const { errors } = await expectProblem(response, 'invalidBody');
      expect(errors?.[0]?.path).toEqual(['definition']);
    }
  });

  test.each(CATALOGUE.map(({ id }) => id))(
    'of %s, taken from the catalogue, scores as the catalogue does',
    async (id) => {
      const detail = await expectJson(await request(`/v1/instruments/${id}`), instrumentDetail);
      const answers = detail.answerIds.map((_, i) => (i % 4 === 3 ? null : 1));
      const body = { answers, onInvalid: 'missing' };
      const own = await post(path, { ...body, definition: detail.definition });
      const catalogue = await post(`/v1/instruments/${id}/score`, body);
      expect(await own.json()).toEqual(await catalogue.json());
    },
  );
});
