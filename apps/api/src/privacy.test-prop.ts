import fc from 'fast-check';
import { expect, test } from 'vitest';
import { post, request } from './testing/request.ts';

/** Values that no response could hold by chance: what a respondent might have answered. */
const secretText = fc
  .stringMatching(/^[a-z]{12}$/)
  .map((text) => ({ value: `secret-${text}` as unknown, shown: `secret-${text}` }));
const secretNumber = fc
  .integer({ min: 10_000_019, max: 2_000_000_000 })
  .map((number) => ({ value: number as unknown, shown: String(number) }));
const secretFraction = fc
  .integer({ min: 10_000_019, max: 99_999_989 })
  .map((number) => ({ value: (number / 1e8) as unknown, shown: String(number / 1e8) }));
const leaf = fc.oneof(secretText, secretNumber, secretFraction);

interface Secret {
  readonly value: unknown;
  readonly shown: string;
}

/** The same value, hidden in something that is no answer. */
const wrapped = leaf.chain((secret) =>
  fc.constantFrom<Secret>(
    secret,
    { ...secret, value: [secret.value] },
    { ...secret, value: { answer: secret.value } },
    { ...secret, value: { value: [{ deep: secret.value }] } },
  ),
);
const secrets = fc.array(wrapped, { minLength: 1, maxLength: 9 });

const inOrder = (list: readonly Secret[]) =>
  Array.from({ length: 9 }, (_, i) => list[i]?.value ?? null);
const byId = (list: readonly Secret[]) =>
  Object.fromEntries(list.map(({ value }, i) => [`phq9_${i + 1}`, value]));

async function expectUntold(response: Response, list: readonly Secret[]): Promise<void> {
  const told = `${await response.text()}\n${[...response.headers].join('\n')}`;
  for (const { shown } of list) expect(told).not.toContain(shown);
}

const PATHS = [
  '/v1/instruments/phq-9/score',
  '/v1/instruments/phq-99/score',
  '/v1/instruments/phq-9/report',
  '/v1/score',
];

const over = (run: (list: readonly Secret[]) => Promise<void>) =>
  fc.assert(fc.asyncProperty(secrets, run), { numRuns: 200 });

test('No answer is repeated when it is rejected, in whatever form it came', async () => {
  await over(async (list) => {
    for (const answers of [inOrder(list), byId(list), list[0]?.value]) {
      for (const path of PATHS) {
        const response = await post(path, { answers });
        expect(response.status).toBeGreaterThanOrEqual(400);
        await expectUntold(response, list);
      }
    }
  });
});

test('No answer is repeated when it counts as missing', async () => {
  await over(async (list) => {
    const body = { answers: byId(list), onInvalid: 'missing' };
    for (const operation of ['score', 'report']) {
      const response = await post(`/v1/instruments/phq-9/${operation}`, body);
      expect(response.status).toBe(200);
      await expectUntold(response, list);
    }
  });
});

test('No answer is repeated in the problems of a batch', async () => {
  await over(async (list) => {
    const respondents = [
      ...[inOrder(list), byId(list), list[0]?.value].map((answers, id) => ({ id, answers })),
      { id: 4, answers: inOrder(list), note: list[0]?.value },
      { id: { hidden: list[0]?.value }, answers: inOrder(list) },
      inOrder(list),
      list[0]?.value,
    ];
    const response = await post('/v1/instruments/phq-9/score/batch', { respondents });
    expect(response.status).toBe(200);
    await expectUntold(response, list);
  });
});

test('No answer is repeated in the problems of a battery', async () => {
  await over(async (list) => {
    const [{ value } = { value: null }] = list;
    const instruments = [
      ...[inOrder(list), byId(list), value].map((answers) => ({ instrument: 'phq-9', answers })),
      { instrument: 'phq-99', answers: inOrder(list) },
      { instrument: 'phq-9', answers: inOrder(list), form: value, missing: value },
      { answers: inOrder(list), note: value },
      inOrder(list),
      value,
    ];
    const response = await post('/v1/batteries/score', { instruments });
    expect(response.status).toBe(200);
    await expectUntold(response, list);
  });
});

test('No answer is repeated in the problems of a comparison', async () => {
  await over(async (list) => {
    const [{ value } = { value: null }] = list;
    const good = { answers: [0, 0, 0, 0, 0, 0, 0, 0, 0] };
    for (const answers of [inOrder(list), byId(list), value]) {
      for (const body of [
        { first: { answers }, second: good },
        { first: good, second: { answers }, level: value },
        { first: { answers }, second: { answers, note: value }, references: value },
      ]) {
        await expectUntold(await post('/v1/instruments/phq-9/pair', body), list);
      }
    }
  });
});

test('No answer is repeated when an explanation cannot be worked through, or does not hold', async () => {
  await over(async (list) => {
    for (const { value } of list) {
      const answer = { item: 'phq9_1', answer: value, recoded: value, value, source: value };
      const step = { ...answer, op: 'answer', reversed: false, low: 0, high: 3 };
      const wrong = { op: 'sum', inputs: value, value };
      for (const steps of [[step], [wrong], [{ ...step, source: null }], value, [value]]) {
        const response = await post('/v1/explain/replay', { steps });
        await expectUntold(response, list);
      }
    }
  });
});

test('No answer is repeated to an agent', async () => {
  await over(async (list) => {
    for (const answers of [inOrder(list), byId(list), list[0]?.value]) {
      const params = {
        name: 'score_answers',
        arguments: { instrument: 'phq-9', answers, onInvalid: answers },
      };
      const accept = { accept: 'application/json, text/event-stream' };
      for (const message of [
        { jsonrpc: '2.0', id: 1, method: 'tools/call', params },
        { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'x', arguments: answers } },
        { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { arguments: answers } },
        { jsonrpc: '2.0', id: 1, method: answers, params: answers },
        { jsonrpc: '1.0', answers },
        answers,
      ]) {
        await expectUntold(await post('/mcp', message, accept), list);
      }
    }
  });
});

test('No answer is repeated when the body is not JSON, wherever it breaks off', async () => {
  await fc.assert(
    fc.asyncProperty(secrets, fc.nat(), fc.string(), async (list, at, noise) => {
      const text = JSON.stringify({ answers: byId(list) });
      const cut = at % text.length;
      const response = await post(PATHS[0] as string, text.slice(0, cut) + noise + text.slice(cut));
      if (response.status >= 400) await expectUntold(response, list);
    }),
    { numRuns: 500 },
  );
});

test('No answer is repeated when it stands where an option is due', async () => {
  await over(async (list) => {
    const [{ value } = { value: null }] = list;
    const answers = inOrder(list);
    for (const wrong of [
      { answers, onInvalid: value },
      { answers, missing: value },
      { answers, missing: { require: value } },
      { answers, missing: { require: { atLeast: value } } },
      { answers, explain: value },
      { answers: value, form: [value] },
      { respondents: value },
      value,
    ]) {
      const response = await post(PATHS[0] as string, wrong);
      expect(response.status).toBeGreaterThanOrEqual(400);
      await expectUntold(response, list);
    }
  });
});

test('No answer is repeated when the request is wrong in another way', async () => {
  await over(async (list) => {
    const body = JSON.stringify({ answers: inOrder(list) });
    for (const init of [
      { method: 'PUT', body },
      { method: 'POST', body, headers: { 'content-type': 'text/plain' } },
      { method: 'POST', body, headers: { 'x-request-id': `answers ${body}` } },
    ]) {
      await expectUntold(await request(PATHS[0] as string, init), list);
    }
  });
});

test('No answer is repeated in a stream, of lines or of a table, in whatever type it comes back', async () => {
  const path = '/v1/instruments/phq-9/score/stream';
  const header = Array.from({ length: 9 }, (_, i) => `phq9_${i + 1}`).join(',');
  await over(async (list) => {
    const lines = [inOrder(list), byId(list), list[0]?.value].map((answers, id) =>
      JSON.stringify({ id, answers }),
    );
    const cells = inOrder(list).map((value) =>
      value === null ? '' : `"${JSON.stringify(value).replaceAll('"', '""')}"`,
    );
    const bodies = [
      ['application/x-ndjson', `${lines.join('\n')}\n${lines[0]?.slice(1)}`],
      ['text/csv', `${header}\n${cells}\n${cells},${cells}\n`],
      ['text/csv', `${header}\n${cells}\n${cells}"`],
    ] as const;
    for (const [type, body] of bodies) {
      for (const accept of ['application/x-ndjson', 'text/csv']) {
        const response = await post(path, body, { 'content-type': type, accept });
        const text = new TextDecoder().decode(await response.arrayBuffer());
        const headers = [...response.headers].filter(([name]) => name !== 'content-type');
        await expectUntold(new Response(text, { headers }), list);
      }
    }
  });
});
