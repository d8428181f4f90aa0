import { Validator } from '@cfworker/json-schema';
import { CATALOGUE } from 'relata/instruments';
import { describe, expect, test } from 'vitest';
import { commonCases } from '../../testing/common-cases.ts';
import { expectJson, expectProblem, post, request } from '../../testing/request.ts';
import { vectorsOf } from '../../testing/vectors.ts';
import { schemas } from './index.ts';

commonCases({
  operation: 'get-schema',
  method: 'GET',
  path: '/v1/instruments/phq-9/schema',
  template: '/v1/instruments/{id}/schema',
});

async function validatorsOf(id: string, form: string | undefined) {
  const query = form === undefined ? '' : `?form=${form}`;
  const address = `/v1/instruments/${id}/schema${query}`;
  const { answers, result } = await expectJson(await request(address), schemas);
  const fits = (schema: object) => {
    const validator = new Validator(schema, '2020-12', false);
    return (value: unknown) => validator.validate(value).errors.map(({ error }) => error);
  };
  return { answers: fits(answers), result: fits(result) };
}

describe.each(CATALOGUE.map(({ id }) => id))('The schemas of %s', (id) => {
  test('take the answers that are scored, refuse those that are rejected, and describe every response', async () => {
    const known = new Map<string | undefined, Awaited<ReturnType<typeof validatorsOf>>>();
    for (const { name, form, answers } of vectorsOf(id)) {
      const faults = known.get(form) ?? (await validatorsOf(id, form));
      known.set(form, faults);
      const send = (more: object) =>
        post(`/v1/instruments/${id}/score`, { answers, form, ...more });
      const scored = await send({});
      expect([name, faults.answers(answers).length === 0]).toEqual([name, scored.ok]);
      const more = { onInvalid: 'missing', missing: { require: { atLeast: 1 } } };
      for (const options of [{}, { explain: true }, { onInvalid: 'missing' }, more]) {
        const response = await send(options);
        if (!response.ok) continue;
        expect([name, options, faults.result(await response.json())]).toEqual([name, options, []]);
      }
    }
  });
});

describe('The schema of answers', () => {
  test('names the response options, and the reasons why an answer may be missing', async () => {
    const { answers } = await expectJson(await request('/v1/instruments/phq-9/schema'), schemas);
    expect(answers).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $defs: {
        answer: {
          anyOf: [
            {
              oneOf: [{ const: 0, title: 'Not at all' }, { const: 1 }, { const: 2 }, { const: 3 }],
            },
            {},
          ],
        },
        missing: { enum: expect.arrayContaining([null, 'refused']) },
      },
    });
  });

  test('of a form has the items of the form', async () => {
    const valid = await validatorsOf('rpp', 'rpp-9');
    expect(valid.answers([0, 1, 2, 3, 4, 0, 1, 2, 3])).toEqual([]);
    expect(valid.answers([0, 1, 2, 3, 4, 0, 1, 2])).not.toEqual([]);
    expect((await validatorsOf('rpp', undefined)).answers([0, 1, 2])).not.toEqual([]);
  });

  test('of a form that the instrument has not is refused', async () => {
    for (const form of ['rpp-99', 'constructor', '__proto__']) {
      const response = await request(`/v1/instruments/rpp/schema?form=${form}`);
      await expectProblem(response, 'unknownForm');
    }
  });
});
