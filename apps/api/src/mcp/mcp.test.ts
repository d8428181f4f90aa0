import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { CATALOGUE } from 'relata/instruments';
import { describe, expect, test } from 'vitest';
import { ONE_LIMIT } from '../middleware/json-body.ts';
import { expectProblem, post, request } from '../testing/request.ts';
import { vectorsOf } from '../testing/vectors.ts';
import { TOOLS } from './tools/index.ts';

const path = '/mcp';

/** The revisions of the protocol that a client may speak. */
const MODES = ['legacy', { pin: '2026-07-28' }] as const;

async function connected(mode: (typeof MODES)[number] = 'legacy'): Promise<Client> {
  const client = new Client(
    { name: 'relata-test', version: '1.0.0' },
    { versionNegotiation: { mode } },
  );
  const transport = new StreamableHTTPClientTransport(new URL('http://relata.test/mcp'), {
    fetch: (url, init) => request(String(url), init as RequestInit),
  });
  await client.connect(transport);
  return client;
}

const plain = async (response: Response): Promise<unknown> => response.json();

describe.each(MODES)('An agent that speaks %j', (mode) => {
  test('is told what the tools do, that they change nothing, and what a score is not', async () => {
    const client = await connected(mode);
    expect(client.getServerVersion()?.name).toBe('relata');
    expect(client.getInstructions()).toMatch(/not a diagnosis/);
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'list_instruments',
      'describe_instrument',
      'get_form',
      'score_answers',
      'explain_score',
    ]);
    for (const { annotations, inputSchema, outputSchema, description } of tools) {
      expect(annotations).toMatchObject({ readOnlyHint: true, idempotentHint: true });
      expect([inputSchema.type, outputSchema?.['type']]).toEqual(['object', 'object']);
      expect(description).toMatch(/\.$/);
    }
    for (const { description } of tools.slice(3)) {
      expect(description).toMatch(/not a diagnosis/);
      expect(description).toMatch(/not an assessment of risk/);
    }
    await client.close();
  });

  test('gets the same JSON from each tool as from the HTTP API', async () => {
    const client = await connected(mode);
    const same = async (name: string, args: Record<string, unknown>, response: Response) => {
      const { structuredContent, content, isError } = await client.callTool({
        name,
        arguments: args,
      });
      expect(isError ?? false).toBe(false);
      expect(structuredContent).toEqual(await plain(response));
      expect(content).toEqual([{ type: 'text', text: JSON.stringify(structuredContent) }]);
    };
    const rpp = { instrument: 'rpp', form: 'rpp-9' };
    const answers = [1, 3, 2, 0, 4, 1, 2, 2, 3];
    await same('list_instruments', {}, await request('/v1/instruments'));
    await same(
      'list_instruments',
      { pattern: 'loneliness', maxItems: 8 },
      await request('/v1/instruments?pattern=loneliness&maxItems=8'),
    );
    await same(
      'describe_instrument',
      { instrument: 'phq-9' },
      await request('/v1/instruments/phq-9'),
    );
    await same('get_form', rpp, await request('/v1/instruments/rpp/form?form=rpp-9'));
    await same(
      'score_answers',
      { ...rpp, answers },
      await post('/v1/instruments/rpp/score', { form: 'rpp-9', answers }),
    );
    await same(
      'explain_score',
      { ...rpp, answers },
      await post('/v1/instruments/rpp/score', { form: 'rpp-9', answers, explain: true }),
    );
    await client.close();
  });

  test('gets the problem that the HTTP API answers, by its code, and no answer back', async () => {
    const client = await connected(mode);
    const call = async (name: string, args: Record<string, unknown>) => {
      const result = await client.callTool({ name, arguments: args });
      expect(result.isError).toBe(true);
      expect(JSON.stringify(result)).not.toContain('4711');
      return result.structuredContent as { code: string; errors?: { path: unknown[] }[] };
    };
    const scored = (more: object) => ({ instrument: 'phq-9', answers: [], ...more });
    const bad = Array.from({ length: 9 }, (_, i) => (i === 4 ? 4711 : 0));
    expect(await call('score_answers', scored({ answers: bad }))).toMatchObject({
      code: 'answersRejected',
      status: 422,
      type: '/problems/answersRejected',
      errors: [{ code: 'answerOutOfRange', path: ['answers', 4] }],
    });
    for (const [code, name, args] of [
      ['unknownInstrument', 'describe_instrument', { instrument: 'phq-99' }],
      ['unknownInstrument', 'score_answers', scored({ instrument: '__proto__' })],
      ['unknownForm', 'explain_score', scored({ form: 'rpp-9' })],
      ['unknownForm', 'get_form', { instrument: 'rpp', form: 'constructor' }],
      ['unknownLanguage', 'get_form', { instrument: 'rpp', lang: 'de' }],
      ['invalidBody', 'score_answers', { instrument: 'phq-9' }],
      ['invalidBody', 'score_answers', scored({ answers: '4711' })],
      ['invalidBody', 'score_answers', scored({ anwsers: 4711 })],
      ['invalidBody', 'list_instruments', { pattern: 'sadness' }],
      ['invalidBody', 'describe_instrument', {}],
    ] as const) {
      const problem = await call(name, args);
      expect([name, args, problem.code]).toEqual([name, args, code]);
    }
    await client.close();
  });
});

test.each(CATALOGUE.map(({ id }) => id))(
  'An agent gets the scores of every vector of %s',
  async (id) => {
    const client = await connected();
    for (const { name, answers, form, options } of vectorsOf(id)) {
      const body = { answers, form, ...options };
      const response = await post(`/v1/instruments/${id}/score`, body);
      const { isError, structuredContent } = await client.callTool({
        name: 'score_answers',
        arguments: { instrument: id, ...body },
      });
      expect([name, isError ?? false]).toEqual([name, !response.ok]);
      if (response.ok) expect(structuredContent).toEqual(await plain(response));
    }
    await client.close();
  },
);

test('The schema that agents see names the arguments that each tool takes', () => {
  for (const { name, input, takes } of TOOLS) {
    const { shape } = takes as unknown as { shape: object };
    const { properties } = input as { properties: object };
    expect([name, Object.keys(properties).sort()]).toEqual([name, Object.keys(shape).sort()]);
  }
});

const call = { jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} };
const accept = { accept: 'application/json, text/event-stream' };
const send = (body: unknown, headers: Record<string, string> = {}) =>
  post(path, body, { ...accept, ...headers });

describe('The endpoint for agents', () => {
  test('keeps no session: it takes POST alone, and nothing it answers is kept', async () => {
    for (const method of ['GET', 'DELETE', 'PUT']) {
      const response = await request(path, { method, headers: accept });
      expect(response.headers.get('allow')).toBe('POST, OPTIONS');
      await expectProblem(response, 'methodNotAllowed');
    }
    const response = await send(call);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('mcp-session-id')).toBeNull();
    expect(response.headers.get('x-request-id')).toMatch(/./);
    expect(await response.text()).toContain('score_answers');
  });

  test('answers pages of this machine, and no others', async () => {
    for (const origin of ['http://localhost:6274', 'http://127.0.0.1', 'https://[::1]:8787']) {
      const response = await send(call, { origin });
      expect([origin, response.status]).toEqual([origin, 200]);
      await response.text();
    }
    for (const origin of ['https://example.org', 'http://localhost.example.org', 'null', 'x']) {
      await expectProblem(await send(call, { origin }), 'originRefused');
    }
  });

  test.each<[code: number, what: string, text: string]>([
    [-32700, 'half a message', '{"jsonrpc":"2.0"'],
    [-32700, 'nothing', ''],
    [-32700, 'NaN', '{"jsonrpc":"2.0","id":NaN,"method":"ping"}'],
    [-32600, 'a key that comes twice', '{"jsonrpc":"2.0","id":1,"id":2,"method":"ping"}'],
    [-32600, 'a message nested without end', '['.repeat(1000)],
    [-32600, 'a batch', `[${JSON.stringify(call)}]`],
    [-32600, 'a text', '"ping"'],
    [-32600, 'null', 'null'],
  ])('answers with the error %s of JSON-RPC to %s', async (code, _, text) => {
    const response = await send(text);
    expect(response.status).toBe(400);
    expect(await plain(response)).toMatchObject({ jsonrpc: '2.0', id: null, error: { code } });
  });

  test('answers a message that is no message, or a method that it has not, with an error', async () => {
    for (const body of [{}, { jsonrpc: '1.0', id: 1, method: 'ping' }, { id: 1 }]) {
      const response = await send(body);
      expect(response.status).toBe(400);
      expect(await response.text()).toMatch(/"error":\{"code":-32\d{3}/);
    }
    for (const body of [
      { ...call, method: 'resources/list' },
      { ...call, method: 'tools/call', params: { name: 'erase', arguments: {} } },
      { ...call, method: 'tools/call', params: { arguments: 4711 } },
    ]) {
      const text = await (await send(body)).text();
      expect(text).toMatch(/"error":\{"code":-32\d{3}/);
      expect(text).not.toContain('4711');
    }
  });

  test('has the limits of every operation: type, encoding and size of a body', async () => {
    const type = { 'content-type': 'text/plain' };
    await expectProblem(await send(call, type), 'unsupportedMediaType');
    await expectProblem(await send(call, { 'content-encoding': 'br' }), 'unsupportedEncoding');
    await expectProblem(await send(call, { 'content-encoding': 'gzip' }), 'malformedGzip');
    const large = JSON.stringify(call) + ' '.repeat(ONE_LIMIT);
    await expectProblem(await send(large), 'bodyTooLarge');
  });

  test('holds no connection open: there is nothing to subscribe to', async () => {
    const client = await connected({ pin: '2026-07-28' });
    await expect(client.listen({ toolsListChanged: true })).rejects.toThrow();
    await client.close();
  });
});
